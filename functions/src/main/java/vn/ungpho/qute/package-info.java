/// Qute as this system uses it: templates see maps, lists, text and numbers, and nothing else.
@NullMarked
package vn.ungpho.qute;

import org.jspecify.annotations.NullMarked;
