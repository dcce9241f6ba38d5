/// The officers' view of incidents.
@NullMarked
package vn.ungpho.incident.web;

import org.jspecify.annotations.NullMarked;
