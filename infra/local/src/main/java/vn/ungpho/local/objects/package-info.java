/// The object store: S3Proxy on loopback, files under the data folder.
@NullMarked
package vn.ungpho.local.objects;

import org.jspecify.annotations.NullMarked;
