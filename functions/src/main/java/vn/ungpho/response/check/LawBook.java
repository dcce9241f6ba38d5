package vn.ungpho.response.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ungpho.agency.Certainty;
import vn.ungpho.agency.Succession;

/// What is known of laws and of public bodies: `ungpho/law/documents.yaml`, `ungpho/law/bodies.yaml`.
public record LawBook(List<LegalDocument> documents, List<Succession> bodies) {

    public LawBook {
        documents = List.copyOf(documents);
        bodies = List.copyOf(bodies);
    }

    /// A legal document that plans cite.
    ///
    /// @param type         tên loại: `Luật`, `Quyết định`
    /// @param number       số, ký hiệu
    /// @param name         what it is about; of a law, its name
    /// @param date         ngày ban hành
    /// @param from         first day in force
    /// @param ended        first day no longer in force
    /// @param doubtfulFrom from when it is doubtful whether it is in force
    /// @param why          what ended it, or makes it doubtful
    /// @param source       where this is known from
    /// @param certainty    how sure the validity is
    public record LegalDocument(
            String type,
            String number,
            String name,
            Optional<LocalDate> date,
            Optional<LocalDate> from,
            Optional<LocalDate> ended,
            Optional<LocalDate> doubtfulFrom,
            Optional<String> why,
            String source,
            Certainty certainty) {

        boolean isLaw() {
            return type.equals("Luật") || type.equals("Pháp lệnh");
        }

        String title() {
            return isLaw() ? type + " " + name + " số " + number : type + " số " + number;
        }

        String reason() {
            return why.map(w -> ": " + w).orElse("") + " (" + source + "; " + certainty.words() + ")";
        }
    }
}
