/// Runs in the doors' own process: the class path is the unpacked `function.zip`, nothing else is here.
@NullMarked
package vn.ungpho.local.doors;

import org.jspecify.annotations.NullMarked;
