package vn.ungpho.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ungpho.local.CannotStart;

/// What hangs on what, read from the templates of both stacks.
///
/// @param doors every function
/// @param triggers everything that calls one
/// @param queues every queue by its name
/// @param buckets names of the buckets
/// @param notifications what the buckets tell the queues
/// @param tables properties of each table by its name
/// @param mail where incoming mail goes
/// @param policies what each door may do, by its name, and their `boundary`
/// @param sentMail name of the queue that is told what becomes of sent mails, if one is
public record Wiring(
        List<Door> doors,
        List<Trigger> triggers,
        Map<String, QueueSpec> queues,
        List<String> buckets,
        List<BucketRule> notifications,
        Map<String, JsonNode> tables,
        MailRule mail,
        JsonNode policies,
        Optional<String> sentMail) {

    /// Reads the templates and this machine's values of its parameters.
    ///
    /// @param root folder of the project
    /// @param port port of the local HTTP address
    /// @param own values of parameters that go before those of `parameters.yaml`
    public static Wiring read(Path root, int port, Map<String, String> own) {
        return read(root, parameters(root, port, own), Map.of());
    }

    /// Reads the templates.
    ///
    /// @param root folder of the project
    /// @param parameters values of their parameters
    /// @param names names that resources got, by their logical ids
    public static Wiring read(Path root, Map<String, String> parameters, Map<String, String> names) {
        return of(Template.read(root.resolve("infra"), parameters, names));
    }

    /// The values of the templates' parameters on this machine.
    ///
    /// @param root folder of the project
    /// @param port port of the local HTTP address
    /// @param own values that go before those of `parameters.yaml`
    public static Map<String, String> parameters(Path root, int port, Map<String, String> own) {
        Map<String, String> parameters =
                new LinkedHashMap<>(Parameters.read(root.resolve("infra/local/parameters.yaml"), port));
        parameters.putAll(own);
        return parameters;
    }

    /// Names of the parameters that a template declares.
    public static Set<String> parameters(String yaml) {
        return Template.parameters(yaml);
    }

    static Wiring of(Template template) {
        Functions functions = new Functions(template);
        return new Wiring(
                functions.doors(),
                functions.triggers(),
                template.resources("AWS::SQS::Queue").stream()
                        .map(queue -> Infrastructure.queue(template, queue.getKey(), queue.getValue()))
                        .collect(Collectors.toMap(QueueSpec::name, Function.identity())),
                template.resources("AWS::S3::Bucket").stream()
                        .map(bucket -> template.name(bucket.getKey()))
                        .toList(),
                Infrastructure.notifications(template),
                template.resources("AWS::DynamoDB::Table").stream()
                        .collect(Collectors.toMap(table -> template.name(table.getKey()), Map.Entry::getValue)),
                Infrastructure.mailRule(template),
                new Policies(template).all(),
                Infrastructure.sentMail(template));
    }

    /// The triggers of one kind.
    public <T extends Trigger> Stream<T> triggers(Class<T> kind) {
        return triggers.stream().filter(kind::isInstance).map(kind::cast);
    }

    /// The variables of all doors together, for the one process that serves them all.
    ///
    /// @throws CannotStart when two doors ask for different values of one variable
    public Map<String, String> environment() {
        Map<String, String> all = new LinkedHashMap<>();
        for (Door door : doors) {
            door.environment().forEach((name, value) -> {
                String other = all.putIfAbsent(name, value);
                if (other != null && !other.equals(value) && !name.equals(Functions.EXPORT)) {
                    throw new CannotStart(
                            "infra/template.yaml: biến môi trường %s có hai giá trị khác nhau, bộ chạy trên một máy chỉ có một tiến trình."
                                    .formatted(name));
                }
            });
        }
        return all;
    }
}
