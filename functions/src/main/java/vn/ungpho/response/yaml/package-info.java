/// Response plans from `ungpho/plans/<id>.yaml`.
@NullMarked
package vn.ungpho.response.yaml;

import org.jspecify.annotations.NullMarked;
