// What cdk-nag finds in expanded templates, as JSON: [{rule, resource, says}]. usage: node nag.mjs TEMPLATE...
import { App, Stack } from "aws-cdk-lib";
import { CfnInclude } from "aws-cdk-lib/cloudformation-include";
import { AwsSolutionsChecks, NIST80053R5Checks, ServerlessChecks } from "cdk-nag";

const found = [];
for (const templateFile of process.argv.slice(2)) {
  const app = new App();
  new CfnInclude(new Stack(app, "S"), "T", { templateFile });
  for (const pack of [AwsSolutionsChecks, NIST80053R5Checks, ServerlessChecks]) {
    for (const { ruleName, description, violatingResources } of new pack(app).validateScope(app).violations) {
      for (const { constructPath, resourceLogicalId } of violatingResources) {
        found.push({ rule: ruleName, resource: (constructPath ?? resourceLogicalId).split("/").pop(), says: description });
      }
    }
  }
}
console.log(JSON.stringify(found));
