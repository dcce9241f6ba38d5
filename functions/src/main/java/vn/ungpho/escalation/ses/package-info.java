/// Mails out by Amazon SES.
@NullMarked
package vn.ungpho.escalation.ses;

import org.jspecify.annotations.NullMarked;
