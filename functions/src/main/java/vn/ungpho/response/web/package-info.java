/// The officers' door of plans.
@NullMarked
package vn.ungpho.response.web;

import org.jspecify.annotations.NullMarked;
