package vn.ungpho;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// The rules of the house, each for a root package: the code's own, or that of an example that breaks it.
final class Rules {

    /// In the order in which capabilities may know each other.
    private static final List<String> CAPABILITIES =
            List.of("agency", "response", "incident", "escalation", "intake", "document");

    static final Map<String, Function<String, ArchRule>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("plain", Rules::capability_roots_are_plain_java);
        ALL.put("order", Rules::capabilities_know_only_those_before_them);
        ALL.put("parents", Rules::a_parent_never_knows_its_sub_packages);
        ALL.put("clock", Rules::time_is_an_argument);
        ALL.put("names", Rules::names_say_what_a_thing_is);
        ALL.put("verbs", Rules::methods_say_what_they_do);
        ALL.put("arguments", Rules::methods_take_four_arguments_at_most);
        ALL.put("adapters", Rules::only_the_wiring_builds_adapters);
    }

    private Rules() {}

    private static ArchRule capability_roots_are_plain_java(String root) {
        var allowed = Stream.concat(
                        Stream.of("java..", "org.jspecify.."),
                        CAPABILITIES.stream().map(c -> root + "." + c))
                .toArray(String[]::new);
        return classes()
                .that(resideInAnyPackage(roots(root)))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed));
    }

    private static ArchRule capabilities_know_only_those_before_them(String root) {
        var rules = CAPABILITIES.stream().limit(CAPABILITIES.size() - 1L).map(capability -> {
            var later = CAPABILITIES.subList(CAPABILITIES.indexOf(capability) + 1, CAPABILITIES.size()).stream()
                    .map(c -> root + "." + c + "..")
                    .toArray(String[]::new);
            return (ArchRule) noClasses()
                    .that()
                    .resideInAPackage(root + "." + capability + "..")
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(later))
                    .allowEmptyShould(true);
        });
        return CompositeArchRule.of(rules.toList());
    }

    private static ArchRule a_parent_never_knows_its_sub_packages(String root) {
        var rules = CAPABILITIES.stream().map(c -> (ArchRule) noClasses()
                .that()
                .resideInAPackage(root + "." + c)
                .should()
                .dependOnClassesThat(resideInAPackage(root + "." + c + ".(*).."))
                .allowEmptyShould(true));
        return CompositeArchRule.of(rules.toList());
    }

    private static ArchRule time_is_an_argument(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.ZonedDateTime.class, "now")
                .orShould()
                .callMethod(java.time.OffsetDateTime.class, "now");
    }

    private static ArchRule names_say_what_a_thing_is(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .haveNameMatching(".*(Impl|Service|Manager|Helper|Utils?|Dto|DTO|Handler|Processor)");
    }

    private static ArchRule methods_say_what_they_do(String root) {
        return noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + "..")
                .should()
                .haveNameMatching("(process|handle|execute|common|misc|doIt)([A-Z].*)?");
    }

    private static ArchRule methods_take_four_arguments_at_most(String root) {
        return methods()
                .that()
                .areDeclaredInClassesThat(resideInAPackage(root + ".."))
                .and()
                .doNotHaveModifier(com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC)
                .and()
                // Producers list what they wire together; that is what they are for.
                .areNotAnnotatedWith("jakarta.enterprise.inject.Produces")
                .should(new ArchCondition<JavaMethod>("take four arguments at most") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        int count = method.getRawParameterTypes().size();
                        events.add(
                                new SimpleConditionEvent(method, count <= 4, method.getFullName() + " takes " + count));
                    }
                });
    }

    private static ArchRule only_the_wiring_builds_adapters(String root) {
        var adapters = Stream.of("dynamodb", "s3", "ses", "mime", "docx", "yaml")
                .map(technology -> root + ".*." + technology)
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(root + ".*.web")
                .should()
                .dependOnClassesThat(resideInAnyPackage(adapters));
    }

    private static String[] roots(String root) {
        return CAPABILITIES.stream().map(c -> root + "." + c).toArray(String[]::new);
    }
}
