"""infra/template.yaml as SAM's own translator expands it, in JSON on standard output.

LocalStack's CloudFormation expands SAM itself; moto's does not, and rule sets for CloudFormation read the expanded form.
"""
import json
import os
import pathlib
import sys

os.environ.setdefault("AWS_DEFAULT_REGION", "ap-southeast-1")

from cfnlint.decode import cfn_yaml
from samtranslator.translator.transform import transform

INFRA = pathlib.Path(__file__).resolve().parent.parent


class NoManagedPolicies:
    """The templates name none."""

    def load(self):
        return {}


def expanded(parameters, code="s3://code/function.zip"):
    template = json.loads(json.dumps(cfn_yaml.load(str(INFRA / "template.yaml"))))
    template["Globals"]["Function"]["CodeUri"] = code
    return transform(template, parameters, NoManagedPolicies())


if __name__ == "__main__":
    json.dump(expanded({}), sys.stdout, indent=1)
