/// YAML files of the templates jar, read strictly: every fault is one error with file and line.
@NullMarked
package vn.ungpho.yaml;

import org.jspecify.annotations.NullMarked;
