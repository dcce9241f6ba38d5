/// HTTP as the doors speak it: API Gateway events in, answers out, problems by RFC 9457.
@NullMarked
package vn.ungpho.web;

import org.jspecify.annotations.NullMarked;
