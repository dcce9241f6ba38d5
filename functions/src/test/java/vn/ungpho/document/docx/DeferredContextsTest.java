package vn.ungpho.document.docx;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ungpho.document.Registration;
import vn.ungpho.document.Samples;

class DeferredContextsTest {

    @Test
    void packing_a_document_builds_two_small_contexts_and_never_the_big_one() {
        Samples.TYPESETTER.typeset(Samples.planDocument(Registration.NONE));
        var needed = List.of("org.docx4j.openpackaging.contenttype", "org.docx4j.relationships");
        var built = DeferredContexts.built();
        assertTrue(built.containsAll(needed), built.toString());
        assertTrue(needed.containsAll(built), built.toString());
    }
}
