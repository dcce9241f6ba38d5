/// Reads `infra/template.yaml`: what CloudFormation would make of it, as far as one machine needs it.
@NullMarked
package vn.ungpho.local.template;

import org.jspecify.annotations.NullMarked;
