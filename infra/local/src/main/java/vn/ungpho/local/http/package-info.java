/// The HTTP API: requests become API Gateway events, answers of doors become responses. Also the pages that exist
/// only locally.
@NullMarked
package vn.ungpho.local.http;

import org.jspecify.annotations.NullMarked;
