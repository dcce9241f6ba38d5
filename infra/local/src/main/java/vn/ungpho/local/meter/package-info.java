/// What calls of the table would be charged on AWS: DynamoDB's own rules, since the local store counts by others.
@NullMarked
package vn.ungpho.local.meter;

import org.jspecify.annotations.NullMarked;
