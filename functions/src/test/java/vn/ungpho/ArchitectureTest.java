package vn.ungpho;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Each rule holds for the code, and each is broken by an example made for it: a rule that nothing can break is
/// none.
class ArchitectureTest {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.ungpho");

    @TestFactory
    Stream<DynamicTest> every_rule_holds() {
        return Rules.ALL.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertEquals(
                                "",
                                rule.getValue()
                                                .apply("vn.ungpho")
                                                .evaluate(CODE)
                                                .getFailureReport()
                                                .isEmpty()
                                        ? ""
                                        : report(rule.getValue().apply("vn.ungpho"), CODE))));
    }

    @TestFactory
    Stream<DynamicTest> every_rule_bites() {
        return Rules.ALL.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> {
                    var root = "vn.ungpho.bad." + rule.getKey();
                    var bad = new ClassFileImporter().importPackages(root);
                    assertFalse(bad.isEmpty(), "no bad example in " + root);
                    assertTrue(rule.getValue().apply(root).evaluate(bad).hasViolation(), "not bitten by " + root);
                }));
    }

    private static String report(ArchRule rule, JavaClasses classes) {
        return String.join("\n", rule.evaluate(classes).getFailureReport().getDetails());
    }
}
