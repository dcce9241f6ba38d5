package vn.ungpho.response.yaml;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.ungpho.response.ResponsePlan;
import vn.ungpho.yaml.YamlFault;
import vn.ungpho.yaml.YamlFiles;

/// A plan's file with one thing wrong in it.
class PlanFileTest {

    private final String plan = read("so-noi-vu-khanh-hoa-2026");

    @Test
    void a_step_without_its_lead_field_name_right_is_an_error_with_its_line() {
        thenFault(plan.replaceFirst("          lead:", "          leader:"), "leader");
    }

    @Test
    void a_step_of_an_unknown_kind_is_an_error_with_its_line() {
        thenFault(plan.replaceFirst("kind: recheck", "kind: again"), "again");
    }

    @Test
    void items_that_do_not_say_how_they_are_marked_are_an_error() {
        thenFault(plan.replaceFirst("    marks: number\n", ""), "marks");
    }

    @Test
    void a_plan_without_signature_form_is_an_error() {
        thenFault(plan.replaceFirst("(?s)signing:.*?signer: [^\n]*\n", ""), "signing");
    }

    private void thenFault(String yaml, String what) {
        var in = new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8));
        var files = new YamlFiles(new ProcedureText());
        var message = assertThrows(YamlFault.class, () -> files.read("p.yaml", in, ResponsePlan.class))
                .getMessage();
        assertTrue(message.matches("(?s)p\\.yaml:[1-9][0-9]*: .*") && message.contains(what), message);
    }

    private static String read(String id) {
        try (var in = PlanFileTest.class.getResourceAsStream("/ungpho/plans/" + id + ".yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
