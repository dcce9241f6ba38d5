package vn.ungpho.document.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.ungpho.document.Checking;
import vn.ungpho.document.OurDocuments;
import vn.ungpho.document.check.docx.DocxChecker;

class OwnDocumentsTest {

    @TestFactory
    Stream<DynamicTest> a_document_of_ours_breaks_no_rule() {
        return OurDocuments.all().entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> {
                    var checked = (Checking.Checked) new DocxChecker().check(file.getValue());
                    assertEquals(List.of(), checked.report().findings());
                    assertEquals(List.of(), checked.report().notes());
                    assertEquals(1, checked.report().kinds().size());
                    assertTrue(
                            checked.report().checked().size() > 60,
                            checked.report().checked().toString());
                }));
    }

    @Test
    void the_document_that_the_tests_begin_with_breaks_no_rule() {
        assertEquals(List.of(), new Handmade().report().findings());
        assertEquals(List.of(), new Handmade().report().notes());
        assertEquals(List.of("Kế hoạch"), new Handmade().report().kinds());
    }
}
