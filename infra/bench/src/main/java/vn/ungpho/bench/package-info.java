/// Benchmarks: what is promised about speed is measured here. Nothing of this ships.
@NullMarked
package vn.ungpho.bench;

import org.jspecify.annotations.NullMarked;
