/// The words of notices, out of Qute templates.
@NullMarked
package vn.ungpho.escalation.qute;

import org.jspecify.annotations.NullMarked;
