package vn.ungpho.document.log;

import java.time.Duration;
import vn.ungpho.document.OfficialDocument;
import vn.ungpho.document.Typesetter;
import vn.ungpho.log.Measure;

/// A typesetter whose time is taken (`RenderTime`).
public record TimedTypesetter(Typesetter typesetter) implements Typesetter {

    @Override
    public byte[] typeset(OfficialDocument document) {
        var started = System.nanoTime();
        var bytes = typesetter.typeset(document);
        Measure.time("RenderTime", Duration.ofNanos(System.nanoTime() - started))
                .write();
        return bytes;
    }
}
