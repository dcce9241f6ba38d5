/// What is counted of notices.
@NullMarked
package vn.ungpho.escalation.log;

import org.jspecify.annotations.NullMarked;
