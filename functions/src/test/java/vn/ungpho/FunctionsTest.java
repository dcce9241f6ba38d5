package vn.ungpho;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.funqy.Funq;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FunctionsTest {

    private static final Pattern EXPORT = Pattern.compile("QUARKUS_FUNQY_EXPORT:\\s*([a-z-]+)");

    @Test
    void the_template_and_the_code_name_the_same_doors() throws Exception {
        var code = new TreeSet<String>();
        Arrays.stream(Functions.class.getDeclaredMethods())
                .filter(m -> m.isAnnotationPresent(Funq.class))
                .forEach(m -> code.add(m.getAnnotation(Funq.class).value()));
        var template = new TreeSet<String>();
        var text = Files.readString(Path.of("../infra/template.yaml"));
        EXPORT.matcher(text).results().forEach(found -> template.add(found.group(1)));
        assertEquals(code, template);
    }
}
