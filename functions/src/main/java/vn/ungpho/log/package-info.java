/// Nhật ký vận hành: what those who run the system read. A tool of the edge, as `web` and `qute` are.
///
/// Every call of a door writes one line when it ends ([Call]); what is counted or timed is a line of its own
/// ([Measure]), of which CloudWatch makes a metric. On Lambda a line is one JSON object ([JsonLines]); on one machine
/// it is text.
///
/// | field | what |
/// |---|---|
/// | `time`, `level`, `logger` | as usual; UTC |
/// | `door` | which door was called |
/// | `trace` | the call's trace: X-Ray's root where the request has one, else our own |
/// | `incident` | the incident that was last read or written in this call |
/// | `origin` | the trace of the call that opened that incident: from a document back to its receipt |
/// | `outcome`, `status`, `ms` | what became of the call, its HTTP status if it has one, how long it took |
/// | `cause` | classes and places of a failure, never its message |
///
/// Nothing that a person wrote, and nobody's name or address, is ever in a line.
@NullMarked
package vn.ungpho.log;

import org.jspecify.annotations.NullMarked;
