/// The law as data: `ungpho/law/duties.yaml` and `ungpho/law/holidays.yaml`.
@NullMarked
package vn.ungpho.escalation.yaml;

import org.jspecify.annotations.NullMarked;
