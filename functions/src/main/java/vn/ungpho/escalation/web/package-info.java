/// The officers' view of an incident with its legal duties.
@NullMarked
package vn.ungpho.escalation.web;

import org.jspecify.annotations.NullMarked;
