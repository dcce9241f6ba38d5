package vn.ungpho.response.yaml;

import com.fasterxml.jackson.databind.deser.std.StdDelegatingDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.util.StdConverter;
import java.util.List;
import java.util.Optional;
import vn.ungpho.response.Phase;
import vn.ungpho.response.Step;

/// A phase as it is written in a plan's file: without the ids of its steps, which follow from the numbers.
final class ProcedureText extends SimpleModule {

    ProcedureText() {
        addDeserializer(Phase.class, new StdDelegatingDeserializer<>(new PhaseOf()));
    }

    record PhaseText(Optional<String> number, Optional<String> title, List<StepText> steps) {}

    record StepText(
            String number,
            String title,
            Optional<String> note,
            String content,
            List<String> lead,
            List<String> support,
            Optional<Step.Kind> kind) {}

    private static final class PhaseOf extends StdConverter<PhaseText, Phase> {

        @Override
        public Phase convert(PhaseText text) {
            var number = text.number().orElse("");
            var prefix = number.isEmpty() ? "" : number + ".";
            return new Phase(
                    number,
                    text.title().orElse(""),
                    text.steps().stream().map(s -> step(prefix, s)).toList());
        }

        private static Step step(String prefix, StepText text) {
            return new Step(
                    prefix + text.number(),
                    text.number(),
                    text.title(),
                    text.note().orElse(""),
                    text.content(),
                    text.lead(),
                    text.support(),
                    text.kind().orElse(Step.Kind.REQUIRED));
        }
    }
}
