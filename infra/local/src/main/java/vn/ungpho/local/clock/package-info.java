/// What the doors take as now, which on one machine can be moved. JDK only: it is used in the launcher and in the
/// doors' own process.
@NullMarked
package vn.ungpho.local.clock;

import org.jspecify.annotations.NullMarked;
