/// Mail: the SES endpoint that keeps what is sent, and the SMTP listener that stands for SES's mail intake.
@NullMarked
package vn.ungpho.local.mail;

import org.jspecify.annotations.NullMarked;
