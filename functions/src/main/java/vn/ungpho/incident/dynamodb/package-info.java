/// Incidents in one DynamoDB table.
///
/// | item | pk | sk | gsi1pk | gsi1sk |
/// |---|---|---|---|---|
/// | incident | `INCIDENT#id` | `INCIDENT` | | |
/// | its row in the agency's whole list | `INCIDENT#id` | `ROW#ALL` | `AGENCY#agency` | `receivedAt#id` |
/// | its row in another list | `INCIDENT#id` | `ROW#n` | `LIST#agency#unit#channel#stage#severity` | `receivedAt#id` |
/// | a word that it is found by | `TERM#sealed` | `receivedAt#id` | | |
/// | a word of a supplement | `TERM#sealed` | `receivedAt#id#number` | | |
/// | log entry, chained | `INCIDENT#id` | `LOG#entry` | | |
/// | head of its chain | `INCIDENT#id` | `HEAD` | | |
/// | exhibit | `INCIDENT#id` | `EXHIBIT#number` | | |
/// | receipt | `RECEIPT#code` | `RECEIPT` | | |
/// | supplement | `SUPPLEMENTS#id` | `number` | | |
/// | mail that went out | `MAIL#message` | `MAIL` | | |
/// | dedupe key, of a delivery or a group of them | `DEDUPE#hash` | `DEDUPE` | | |
/// | notice, not sent | `OUTBOX#notice` | `OUTBOX` | `OUTBOX#DUE` | `dueAt#notice` |
/// | counter, until `expiresAt` | `LIMIT#counter` | `LIMIT` | | |
/// | notice, sent | `OUTBOX#notice` | `OUTBOX` | | |
///
/// Every way in is a get or a query of a key; nothing scans.
@NullMarked
package vn.ungpho.incident.dynamodb;

import org.jspecify.annotations.NullMarked;
