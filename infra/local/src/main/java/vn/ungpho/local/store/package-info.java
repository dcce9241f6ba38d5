/// The table: DynamoDB Local in a process of its own.
@NullMarked
package vn.ungpho.local.store;

import org.jspecify.annotations.NullMarked;
