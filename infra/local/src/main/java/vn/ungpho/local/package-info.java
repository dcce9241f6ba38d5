/// The local runner: the same doors as in the cloud, on one machine.
///
/// It reads `infra/template.yaml` to know what hangs on what, and gives the doors what AWS would give them: an
/// HTTP API, a queue, a stream, a schedule, a table, buckets and mail. No wiring is repeated here. Everything
/// listens on loopback only, except DynamoDB Local, which cannot be told to.
@NullMarked
package vn.ungpho.local;

import org.jspecify.annotations.NullMarked;
