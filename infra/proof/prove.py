"""Makes both stacks on an implementation of AWS that is not AWS, twice in one account, and says what it finds there.

    prove.py moto         moto, in this process
    prove.py ENDPOINT     any other, such as http://127.0.0.1:4566 (LocalStack)

Ends with 1 when a stack is not complete, or when something that CloudFormation says it made is not there. It proves nothing of
the templates' Rules: no implementation that was tried looks at them, and the last line says so. StacksTest evaluates them.
"""
import collections
import contextlib
import json
import os
import re
import sys
import time
import warnings

# moto warns of each resource that it skips; the table says so better.
warnings.simplefilter("ignore")
os.environ.update(AWS_DEFAULT_REGION="ap-southeast-1", AWS_ACCESS_KEY_ID="test", AWS_SECRET_ACCESS_KEY="test")

import boto3

from expand import INFRA, expanded

# With an issuer, since neither implementation that is free makes Cognito pools.
STATE = {"MailTo": "baosuco@example.org", "ReplyTo": "reply@example.org", "AlarmEmail": "ops@example.org",
         "OfficersIssuer": "https://issuer.example.org", "OfficersAudience": "officers"}
DOORS = {"PublicUrl": "https://baosuco.example.org", "MailFrom": "ungpho@example.org"}
ENDPOINT = None if sys.argv[1] == "moto" else sys.argv[1]


# What an implementation cannot make where it runs: WITHOUT="Table" prove.py …. Its outputs are made up then.
WITHOUT = os.environ.get("WITHOUT", "").split()


def lasting(template):
    known = {**template, "Resources": {k: r for k, r in template["Resources"].items() if k not in WITHOUT}}
    gone = [k for k, o in template["Outputs"].items() if any(f'"{name}' in json.dumps(o) for name in WITHOUT)]
    known["Outputs"] = {k: o for k, o in template["Outputs"].items() if k not in gone}
    return known, {k: "arn:aws:dynamodb:ap-southeast-1:000000000000:table/none/stream/none" for k in gone}


def client(service, region="ap-southeast-1"):
    return boto3.client(service, region_name=region, endpoint_url=ENDPOINT)


def create(name, url, values, region="ap-southeast-1"):
    cloudformation = client("cloudformation", region)
    cloudformation.create_stack(
        StackName=name, TemplateURL=url, Capabilities=["CAPABILITY_IAM", "CAPABILITY_AUTO_EXPAND"],
        Parameters=[{"ParameterKey": key, "ParameterValue": value} for key, value in values.items()])
    while True:
        stack = cloudformation.describe_stacks(StackName=name)["Stacks"][0]
        if not stack["StackStatus"].endswith("IN_PROGRESS"):
            break
        time.sleep(2)
    resources = cloudformation.describe_stack_resources(StackName=name)["StackResources"]
    print(f"\n{name}: {stack['StackStatus']} {stack.get('StackStatusReason', '')}")
    for resource in resources:
        if resource["ResourceStatus"] != "CREATE_COMPLETE":
            print("   ", resource["LogicalResourceId"], resource["ResourceStatus"], resource.get("ResourceStatusReason", ""))
    return stack, resources


def without_aliases(template):
    """moto knows no alias, and stumbles over a permission for one: what hangs on an alias hangs on its function there."""
    text = re.sub(r'\{"Ref": "([A-Za-z]+)Aliaslive"\}', r'{"Fn::GetAtt": ["\1", "Arn"]}', json.dumps(template))
    known = json.loads(text)
    known["Resources"] = {k: r for k, r in known["Resources"].items() if r["Type"] != "AWS::Lambda::Alias"}
    return known


def upload(key, body):
    client("s3").put_object(Bucket="code", Key=key, Body=body)
    return f"{ENDPOINT or 'https://s3.amazonaws.com'}/code/{key}"


def bucket(s3, name):
    """moto makes buckets and leaves out how they are set."""
    return s3.head_bucket(Bucket=name) and (ENDPOINT is None or (
        s3.get_bucket_versioning(Bucket=name)["Status"] == "Enabled"
        and s3.get_bucket_encryption(Bucket=name) and s3.get_public_access_block(Bucket=name)
        and "OnlyTls" in s3.get_bucket_policy(Bucket=name)["Policy"]))


def found(kind, name):
    """Whether the service itself knows what CloudFormation says it made; None where nobody asks."""
    ask = {
        "AWS::DynamoDB::Table": lambda: client("dynamodb").describe_table(TableName=name),
        "AWS::S3::Bucket": lambda: bucket(client("s3"), name),
        "AWS::SQS::Queue": lambda: client("sqs").get_queue_attributes(QueueUrl=name, AttributeNames=["All"]),
        "AWS::SNS::Topic": lambda: client("sns").get_topic_attributes(TopicArn=name),
        "AWS::CloudWatch::Alarm": lambda: client("cloudwatch").describe_alarms(AlarmNames=[name])["MetricAlarms"][0],
        "AWS::Cognito::UserPool": lambda: client("cognito-idp").describe_user_pool(UserPoolId=name),
        "AWS::Lambda::Function": lambda: client("lambda").get_function_configuration(FunctionName=name),
        "AWS::Lambda::Alias": lambda: client("lambda").get_alias(FunctionName=name.rsplit(":", 1)[0], Name="live"),
        "AWS::Lambda::EventSourceMapping": lambda: client("lambda").get_event_source_mapping(UUID=name),
        "AWS::IAM::Role": lambda: client("iam").get_role(RoleName=name),
        "AWS::Logs::LogGroup": lambda: client("logs").describe_log_groups(logGroupNamePrefix=name)["logGroups"][0],
        "AWS::ApiGatewayV2::Api": lambda: client("apigatewayv2").get_api(ApiId=name),
        "AWS::Events::Rule": lambda: client("events").describe_rule(Name=name.split("|")[-1].split("/")[-1]),
        "AWS::CloudWatch::Dashboard": lambda: client("cloudwatch").get_dashboard(DashboardName=name),
    }.get(kind)
    if ask is None:
        return None
    try:
        return bool(ask())
    except Exception as refused:
        return f"{type(refused).__name__}: {refused}"


def report(resources, written):
    counted, wrong = collections.defaultdict(collections.Counter), []
    for resource in (r for r in resources if r.keys() >= {"ResourceType", "PhysicalResourceId"}):
        there = found(resource["ResourceType"], resource["PhysicalResourceId"])
        counted[resource["ResourceType"]]["made"] += 1
        counted[resource["ResourceType"]]["found" if there is True else "not asked" if there is None else "missing"] += 1
        if there not in (True, None):
            wrong.append(f"{resource['LogicalResourceId']} ({resource['ResourceType']}): {there}")
    for kind, n in sorted(collections.Counter(r["Type"] for r in written.values()).items()):
        c = counted[kind]
        print(f"  {kind:36} written {n:3}  made {c['made']:3}  found {c['found']:3}  not asked {c['not asked']:3}")
    print("\n".join("  MISSING " + w for w in wrong))
    return wrong


def pair(suffix, urls, template, made_up):
    stack, kept = create("ungpho-state" + suffix, urls["state"], STATE)
    outputs = {o["OutputKey"]: o["OutputValue"] for o in stack.get("Outputs", [])}
    values = {**DOORS, **made_up, **{k: v for k, v in outputs.items() if k in template["Parameters"]}}
    # An output of what an implementation passes over (of moto's, SES's configuration set) is missing there.
    for missing in [k for k, p in template["Parameters"].items() if "Default" not in p and k not in values]:
        print(f"    {missing}: no output, made up")
        values[missing] = "none"
    doors, running = create("ungpho" + suffix, urls["doors"], values)
    return [stack, doors], kept, running


def refused(urls):
    """What becomes of a region whose SES takes no mail in; AWS refuses it before anything is made."""
    try:
        stack, _ = create("elsewhere", urls["state"], STATE, "af-south-1")
        return f"{stack['StackStatus']} - this implementation does not evaluate Rules, so nothing is proved of them here"
    except Exception as e:
        return f"refused: {e}"


def main():
    client("s3").create_bucket(Bucket="code", CreateBucketConfiguration={"LocationConstraint": "ap-southeast-1"})
    zip_file = INFRA.parent / "functions/target/function.zip"
    upload("function.zip", zip_file.read_bytes())
    from cfnlint.decode import cfn_yaml
    template, state = expanded({}), json.loads(json.dumps(cfn_yaml.load(str(INFRA / "state.yaml"))))
    state, made_up = lasting(state)
    urls = {"state": upload("state.json", json.dumps(state).encode()),
            "doors": upload("doors.json", json.dumps(template if ENDPOINT else without_aliases(template)).encode())}
    stacks, kept, running = pair("", urls, template, made_up)
    wrong = report(kept, state["Resources"]) + report(running, template["Resources"])
    more, _, _ = pair("-second", urls, template, made_up)
    print("\na region that takes no mail:", refused(urls))
    complete = all(s["StackStatus"] == "CREATE_COMPLETE" for s in stacks + more)
    sys.exit(0 if complete and not wrong else 1)


if ENDPOINT is None:
    from moto import mock_aws
    context = mock_aws(config={"iam": {"load_aws_managed_policies": True}})
else:
    context = contextlib.nullcontext()
with context:
    main()
