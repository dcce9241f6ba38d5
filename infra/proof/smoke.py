#!/usr/bin/env python3
"""Runs the code of SmokeCall as it stands in infra/template.yaml, with doors that are throttled, broken or well.

Needs boto3 and cfn-lint. No AWS: CodeDeploy and Lambda are stood in for, and nobody sleeps. usage: infra/proof/smoke.py
"""
import io
import json
import os
import types

os.environ.update(AWS_DEFAULT_REGION="ap-southeast-1", AWS_ACCESS_KEY_ID="test", AWS_SECRET_ACCESS_KEY="test")

import boto3
from cfnlint.decode import cfn_yaml

from expand import INFRA

EXCEPTIONS = boto3.client("lambda").exceptions
APP_SPEC = json.dumps({"Resources": [{"door": {"Properties": {"Name": "door", "TargetVersion": "2"}}}]})


class CodeDeploy:
    told = None

    def get_deployment(self, deploymentId):
        return {"deploymentInfo": {"revision": {"string": {"content": APP_SPEC}}}}

    def put_lifecycle_event_hook_execution_status(self, status, **_):
        self.told = status


class Doors:
    exceptions = EXCEPTIONS

    def __init__(self, throttled, answer):
        self.throttled, self.answer = throttled, answer

    def get_function_configuration(self, **_):
        return {"Environment": {"Variables": {"QUARKUS_FUNQY_EXPORT": "report-form"}}}

    def invoke(self, **_):
        if self.throttled:
            self.throttled -= 1
            raise EXCEPTIONS.TooManyRequestsException({"Error": {"Code": "TooManyRequestsException"}}, "Invoke")
        return {"Payload": io.BytesIO(json.dumps(self.answer).encode())}


def told(throttled, answer):
    smoke, slept = {}, []
    template = json.loads(json.dumps(cfn_yaml.load(str(INFRA / "template.yaml"))))
    exec(template["Resources"]["SmokeCall"]["Properties"]["Code"]["ZipFile"], smoke)
    smoke.update(codedeploy=CodeDeploy(), functions=Doors(throttled, answer), time=types.SimpleNamespace(sleep=slept.append))
    try:
        smoke["call"]({"DeploymentId": "d", "LifecycleEventHookExecutionId": "e"}, None)
    except EXCEPTIONS.TooManyRequestsException:
        assert throttled > len(smoke["WAITS"])
    assert len(slept) == min(throttled, len(smoke["WAITS"])) and sum(slept) < 600, slept
    return smoke["codedeploy"].told


def main():
    for throttled, status, expected in ((0, 200, "Succeeded"), (3, 200, "Succeeded"), (10, 200, "Succeeded"),
                                        (11, 200, "Failed"), (0, 503, "Failed"), (3, 503, "Failed")):
        answer = told(throttled, {"statusCode": status})
        assert answer == expected, (throttled, status, answer)
        print(f"throttled {throttled} times, then {status}: {answer}")


if __name__ == "__main__":
    main()
