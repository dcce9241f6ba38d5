/// The object store's files.
@NullMarked
package vn.ungpho.local.objects.nio2blob;

import org.jspecify.annotations.NullMarked;
