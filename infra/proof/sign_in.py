#!/usr/bin/env python3
"""Signs an officer in with infra/sign-in against moto's Cognito, in a pool that is set as infra/state.yaml says.

Needs moto[server,cognitoidp], boto3 and cfn-lint. It sees that the client of the template allows what the program asks for, that a
wrong code and a short password are asked for again, and that the token which comes out is one that the API's authoriser takes: of this
pool, for this client. What moto is not: AWS. usage: infra/proof/sign_in.py
"""
import base64
import hashlib
import hmac
import json
import logging
import os
import struct
import subprocess
import sys
import time

# moto takes any code unless it is told to look.
os.environ.update(AWS_DEFAULT_REGION="ap-southeast-1", AWS_ACCESS_KEY_ID="test", AWS_SECRET_ACCESS_KEY="test",
                  MOTO_COGNITO_IDP_USER_POOL_ENABLE_TOTP="true")

import boto3
from cfnlint.decode import cfn_yaml
from moto.server import ThreadedMotoServer

from expand import INFRA

EMAIL, NAME, FIRST, OWN = "canbo@coquan.example", "Nguyễn Văn Ánh", "Temporary#2026a", "Mat-khau#cua toi 26"


def code(secret):
    key = base64.b32decode(secret + "=" * (-len(secret) % 8), casefold=True)
    digest = hmac.new(key, struct.pack(">Q", int(time.time()) // 30), hashlib.sha1).digest()
    at = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[at:at + 4])[0] & 0x7FFFFFFF) % 1_000_000:06}"


def pool(cognito):
    resources = json.loads(json.dumps(cfn_yaml.load(str(INFRA / "state.yaml"))))["Resources"]
    written, client = resources["Officers"]["Properties"], resources["OfficersClient"]["Properties"]
    taken = {k: written[k] for k in ("AdminCreateUserConfig", "UsernameAttributes", "AutoVerifiedAttributes", "Policies")}
    made = cognito.create_user_pool(PoolName="officers", **taken)["UserPool"]["Id"]
    assert written["MfaConfiguration"] == "ON" and written["EnabledMfas"] == ["SOFTWARE_TOKEN_MFA"]
    cognito.set_user_pool_mfa_config(UserPoolId=made, MfaConfiguration="ON", SoftwareTokenMfaConfiguration={"Enabled": True})
    # moto lets every flow through; AWS does not.
    assert "ALLOW_USER_PASSWORD_AUTH" in client["ExplicitAuthFlows"], client["ExplicitAuthFlows"]
    known = {k: v for k, v in client.items() if k not in ("UserPoolId",)}
    return made, cognito.create_user_pool_client(UserPoolId=made, ClientName="officers", **known)["UserPoolClient"]["ClientId"]


def sign_in(endpoint, client, *lines):
    """Runs the program with what a person types; a line that is a function is made from what it has shown so far."""
    program = subprocess.Popen(
        [sys.executable, "-u", "-W", "ignore", INFRA / "sign-in", "ap-southeast-1", client, EMAIL, "--endpoint", endpoint],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True)
    shown = ""
    for line in lines:
        if callable(line):
            while "key into" not in shown:
                shown += program.stderr.readline()
            line = line(shown)
        program.stdin.write(line + "\n")
        program.stdin.flush()
    out, error = program.communicate(timeout=60)
    return program.returncode, out.strip(), shown + error


def claims(token):
    part = token.split(".")[1]
    return json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))


def main():
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    endpoint = f"http://{host}:{port}"
    cognito = boto3.client("cognito-idp", endpoint_url=endpoint)
    made, client = pool(cognito)
    cognito.admin_create_user(UserPoolId=made, Username=EMAIL, TemporaryPassword=FIRST, UserAttributes=[
        {"Name": "email", "Value": EMAIL}, {"Name": "email_verified", "Value": "true"}, {"Name": "name", "Value": NAME}])
    secret = []

    def first_code(shown):
        secret.append(shown.split("30 seconds): ")[1].split()[0])
        return code(secret[0])

    def run(what, *lines, good=True):
        status, token, said = sign_in(endpoint, client, *lines)
        assert (status == 0) == good, (what, status, said)
        assert good or not token, what
        if good:
            told = claims(token)
            assert told["iss"].endswith("/" + made) and told["aud"] == client, told
            # moto's tokens leave the name out, which Cognito's have.
            assert told["email"] == EMAIL, told
            assert told["exp"] - told["iat"] <= 3600, told
        print(f"{what}: {'signed in' if good else said.strip().splitlines()[-1]}")
        return said

    said = run("first time, with a password that is too short and a wrong code",
               FIRST, "short", "short", OWN, OWN, lambda shown: "000000", first_code)
    assert "InvalidPasswordException" in said and "CodeMismatchException" in said, said
    run("again", OWN, code(secret[0]))
    run("again, with a wrong code first", OWN, "000000", code(secret[0]))
    run("with a wrong password", "Wrong#2026abcdef", good=False)
    server.stop()


if __name__ == "__main__":
    main()
