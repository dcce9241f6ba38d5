/// Settings in force, in DynamoDB.
@NullMarked
package vn.ungpho.settings.dynamodb;

import org.jspecify.annotations.NullMarked;
