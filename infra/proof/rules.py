#!/usr/bin/env python3
"""Runs public rule sets over both stacks: cfn-guard with AWS Control Tower's proactive controls, and cdk-nag with the packs
AwsSolutions, NIST 800-53 rev 5 and Serverless. Each finding needs an answer in rules.yaml, and each answer a finding.

Needs Node.js and, of Python, cfn-lint, aws-sam-translator and PyYAML. The rule sets come by npm. SAM is expanded and parameters
take their defaults, since a rule cannot compare what is only referred to. usage: infra/proof/rules.py
"""
import collections
import fnmatch
import json
import pathlib
import platform
import subprocess
import sys

import yaml
from cfnlint.decode import cfn_yaml

import expand

PROOF = pathlib.Path(__file__).resolve().parent
WORK = PROOF / "target"
GUARD = WORK / "node_modules/@cdklabs/cdk-validator-cfnguard"


def resolved(node, values):
    if isinstance(node, dict):
        if list(node) == ["Ref"] and node["Ref"] in values:
            return values[node["Ref"]]
        return {key: resolved(value, values) for key, value in node.items()}
    return [resolved(value, values) for value in node] if isinstance(node, list) else node


def templates():
    for name, template in (
        ("state", json.loads(json.dumps(cfn_yaml.load(str(expand.INFRA / "state.yaml"))))),
        ("doors", expand.expanded({})),
    ):
        values = {
            parameter: int(how["Default"]) if how["Type"] == "Number" else how["Default"]
            for parameter, how in template["Parameters"].items()
            if "Default" in how
        }
        template["Resources"] = resolved(template["Resources"], values)
        file = WORK / f"{name}.json"
        file.write_text(json.dumps(template, indent=1))
        yield str(file)


def resources(node):
    """Every resource that a place in cfn-guard's report is in."""
    if isinstance(node, dict):
        for key, value in node.items():
            if key == "path" and isinstance(value, str) and value.startswith("/Resources/"):
                yield value.split("/")[2]
            yield from resources(value)
    elif isinstance(node, list):
        for value in node:
            yield from resources(value)


def guard(files):
    machine = "aarch64" if platform.machine() in ("arm64", "aarch64") else "x86_64"
    program = GUARD / "bin" / ("macos" if sys.platform == "darwin" else "ubuntu") / machine / "cfn-guard"
    program.chmod(0o755)
    rules = GUARD / "rules/control-tower/cfn-guard"
    command = [program, "validate", "-r", rules, "--structured", "-o", "json", "--show-summary", "none"]
    for file in files:
        report = json.loads(subprocess.run([*command, "-d", file], stdout=subprocess.PIPE).stdout)
        for broken in (rule for part in report for rule in part["not_compliant"]):
            text = json.dumps(broken)
            name = text[text.index("[CT.") + 1 : text.index("]", text.index("[CT."))]
            for resource in set(resources(broken)):
                yield name, resource, broken["Rule"]["name"]


def nag(files):
    found = subprocess.run(["node", "nag.mjs", *files], cwd=WORK, check=True, stdout=subprocess.PIPE).stdout
    for finding in json.loads(found):
        yield finding["rule"], finding["resource"], finding["says"]


def main():
    WORK.mkdir(exist_ok=True)
    for file in ("package.json", "nag.mjs"):
        (WORK / file).write_text((PROOF / file).read_text())
    subprocess.run(["npm", "install", "--silent", "--no-audit", "--no-fund", "--legacy-peer-deps"], cwd=WORK, check=True)
    files = list(templates())
    answers = yaml.safe_load((PROOF / "rules.yaml").read_text())
    used, open_findings, answered = set(), [], collections.Counter()
    for rule, resource, says in [*guard(files), *nag(files)]:
        fitting = [
            number
            for number, answer in enumerate(answers)
            if any(rule == name or rule.startswith(name + "[") for name in answer["rules"])
            and any(fnmatch.fnmatchcase(resource, pattern) for pattern in answer.get("resources", ["*"]))
        ]
        if fitting:
            used.update(fitting)
            answered[rule] += 1
        else:
            open_findings.append(f"{rule}: {resource}: {says}")
    for finding in sorted(open_findings):
        print(finding)
    idle = [answer["rules"] for number, answer in enumerate(answers) if number not in used]
    for rules in idle:
        print(f"rules.yaml answers {rules}, which finds nothing")
    print(f"{sum(answered.values())} findings of {len(answered)} rules answered, {len(open_findings)} open")
    sys.exit(1 if open_findings or idle else 0)


if __name__ == "__main__":
    main()
