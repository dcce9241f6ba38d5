/// Schedules of the template.
@NullMarked
package vn.ungpho.local.schedule;

import org.jspecify.annotations.NullMarked;
