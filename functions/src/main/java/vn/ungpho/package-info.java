/// Ứng Phó: takes in reports of cyber incidents, works through the agency's plan, writes the documents.
///
/// [Functions] is the table of contents: every door, one call each. [Wiring] builds what stands behind them.
///
/// Capabilities, in the order in which they may know each other (each knows those before it, never those after):
/// `agency` → `response` → `incident` → `escalation` → `intake` → `document`. A capability's root package is plain
/// Java. Technology stands in sub-packages (`incident.dynamodb`, `intake.mime`, `document.docx`), which know their
/// parent; the parent never knows them. `web` (HTTP answers), `qute` (templates) and `log` (what ops read) are tools
/// of the edge: only sub-packages and [Wiring] use them.
///
/// | code | Vietnamese | | code | Vietnamese |
/// |---|---|---|---|---|
/// | `Incident` | sự cố | | `OfficialDocument` | văn bản hành chính |
/// | `IncidentReport` | thông tin báo sự cố | | `Letterhead` | quốc hiệu, tiêu ngữ; cơ quan ban hành |
/// | `Reporter` | người, đơn vị báo | | `DocumentNumber` | số, ký hiệu |
/// | `ReceiptCode` | mã tiếp nhận | | `PlaceAndDate` | địa danh, thời gian |
/// | `ResponsePlan` | kế hoạch ứng phó sự cố | | `Subject` | trích yếu |
/// | `Step`, `lead`, `support` | bước, chủ trì, phối hợp | | `SignatureBlock` | chức vụ, họ tên người ký |
/// | `EscalationPolicy` | quy định báo cáo | | `Recipients` | nơi nhận |
/// | `Notice` | thông báo gửi đi | | `Appendix` | phụ lục |
@NullMarked
package vn.ungpho;

import org.jspecify.annotations.NullMarked;
