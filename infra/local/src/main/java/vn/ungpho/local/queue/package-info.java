/// Queues as files: one message a file, with visibility, redelivery and dead letters.
@NullMarked
package vn.ungpho.local.queue;

import org.jspecify.annotations.NullMarked;
