/// What is counted of incidents.
@NullMarked
package vn.ungpho.incident.log;

import org.jspecify.annotations.NullMarked;
