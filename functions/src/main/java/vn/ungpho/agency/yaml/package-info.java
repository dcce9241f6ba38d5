/// Agencies from `ungpho/agencies/<id>.yaml`.
@NullMarked
package vn.ungpho.agency.yaml;

import org.jspecify.annotations.NullMarked;
