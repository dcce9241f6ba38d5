/// What is found out about incidents, from `ungpho/forms/findings.yaml`.
@NullMarked
package vn.ungpho.incident.yaml;

import org.jspecify.annotations.NullMarked;
