package vn.ungpho.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ungpho.local.CannotStart;

/// Resolves `!Ref`, `!Sub`, `!GetAtt` and `!Select` of a `!Split` to the text that CloudFormation would put there.
final class Resolver {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(!?)([A-Za-z0-9:.]+)}");

    private static final Map<String, String> PSEUDO = Map.of(
            "AWS::Region", Place.REGION,
            "AWS::AccountId", Place.ACCOUNT,
            "AWS::Partition", "aws",
            "AWS::URLSuffix", "amazonaws.com",
            "AWS::StackName", "ungpho");

    private final JsonNode template;
    private final Map<String, String> parameters;
    private final Map<String, String> names;

    /// @param names names that resources got, by their logical ids
    Resolver(JsonNode template, Map<String, String> parameters, Map<String, String> names) {
        this.template = template;
        this.parameters = parameters;
        this.names = names;
    }

    /// The name that a resource got, or the one that it has on this machine.
    String name(String logicalId) {
        return names.getOrDefault(logicalId, Place.nameOf(logicalId));
    }

    /// The text of a scalar or of an intrinsic function.
    String text(JsonNode value) {
        if (value.isValueNode()) {
            return value.asText();
        }
        if (value.has("Ref")) {
            return ref(value.get("Ref").asText());
        }
        if (value.has("Fn::Sub")) {
            return sub(value.get("Fn::Sub"));
        }
        if (value.has("Fn::GetAtt")) {
            return attribute(dotted(value.get("Fn::GetAtt")));
        }
        if (value.path("Fn::Select").path(1).has("Fn::Split")) {
            return part(value.get("Fn::Select"));
        }
        throw unknown(value.toString());
    }

    /// The logical id of the resource that a `!Ref` or `!GetAtt` names.
    static String target(JsonNode value) {
        String name = value.has("Ref") ? value.get("Ref").asText() : dotted(value.path("Fn::GetAtt"));
        if (name.isEmpty()) {
            throw unknown(value.toString());
        }
        return name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
    }

    private static String dotted(JsonNode attribute) {
        return attribute.isArray()
                ? attribute.get(0).asText() + "." + attribute.get(1).asText()
                : attribute.asText();
    }

    /// Whether a condition of a template or an assertion of its rules holds: `!Equals`, `!Not`, `!Or`, `!Contains` and
    /// names of conditions. What it refers to is what was given, else a parameter's default.
    boolean holds(JsonNode condition) {
        if (condition.isTextual() || condition.has("Condition")) {
            String name = condition.path("Condition").asText(condition.asText());
            return holds(template.path("Conditions").path(name));
        }
        if (condition.has("Fn::Equals")) {
            JsonNode both = condition.get("Fn::Equals");
            return given(both.get(0)).equals(given(both.get(1)));
        }
        if (condition.has("Fn::Not")) {
            return !holds(condition.get("Fn::Not").get(0));
        }
        if (condition.has("Fn::Or")) {
            return condition.get("Fn::Or").valueStream().anyMatch(this::holds);
        }
        if (condition.has("Fn::Contains")) {
            JsonNode listAndOne = condition.get("Fn::Contains");
            String one = given(listAndOne.get(1));
            return listAndOne.get(0).valueStream().anyMatch(each -> given(each).equals(one));
        }
        throw unknown(condition.toString());
    }

    private String given(JsonNode value) {
        String name = value.path("Ref").asText();
        if (name.isEmpty() || parameters.containsKey(name) || PSEUDO.containsKey(name)) {
            return text(value);
        }
        return template.path("Parameters").path(name).path("Default").asText();
    }

    private String ref(String name) {
        if (name.startsWith("AWS::") && parameters.containsKey(name)) {
            return parameters.get(name);
        }
        if (PSEUDO.containsKey(name)) {
            return PSEUDO.get(name);
        }
        if (template.path("Parameters").has(name)) {
            return parameter(name);
        }
        return switch (type(name)) {
            case "AWS::SQS::Queue" ->
                "https://sqs.%s.amazonaws.com/%s/%s".formatted(Place.REGION, Place.ACCOUNT, name(name));
            case "AWS::SNS::Topic" -> Place.arn("sns", name(name));
            default -> name(name);
        };
    }

    private String part(JsonNode select) {
        JsonNode split = select.get(1).get("Fn::Split");
        String[] parts = text(split.get(1)).split(Pattern.quote(split.get(0).asText()));
        return parts[select.get(0).asInt()];
    }

    /// What was given, else what the other stack put out under the same name, else the default.
    private String parameter(String name) {
        if (parameters.containsKey(name)) {
            return parameters.get(name);
        }
        JsonNode output = template.path("Outputs").path(name).path("Value");
        if (output.has("Fn::If")) {
            JsonNode choice = output.get("Fn::If");
            output = choice.get(holds(choice.get(0)) ? 1 : 2);
        }
        if (output.has("Fn::GetAtt")
                || output.has("Ref") && !output.get("Ref").asText().equals(name)) {
            return text(output);
        }
        JsonNode standard = template.path("Parameters").path(name).path("Default");
        if (standard.isMissingNode()) {
            throw new CannotStart("infra/local/parameters.yaml: thiếu giá trị cho tham số %s của infra/template.yaml."
                    .formatted(name));
        }
        return standard.asText();
    }

    private String attribute(String dotted) {
        String name = dotted.substring(0, dotted.indexOf('.'));
        String physical = name(name);
        return switch (type(name) + " " + dotted.substring(dotted.indexOf('.') + 1)) {
            case "AWS::DynamoDB::Table Arn" -> Place.arn("dynamodb", "table/" + physical);
            case "AWS::DynamoDB::Table StreamArn" -> Place.arn("dynamodb", "table/" + physical + "/stream/latest");
            case "AWS::S3::Bucket Arn" -> Place.arn("s3", physical);
            case "AWS::SQS::Queue Arn" -> Place.arn("sqs", physical);
            case "AWS::SQS::Queue QueueName" -> physical;
            default -> throw unknown("!GetAtt " + dotted);
        };
    }

    private String sub(JsonNode sub) {
        String pattern = sub.isArray() ? sub.get(0).asText() : sub.asText();
        JsonNode own = sub.isArray() ? sub.get(1) : sub.path("none");
        return VARIABLE.matcher(pattern).replaceAll(found -> Matcher.quoteReplacement(variable(found, own)));
    }

    private String variable(MatchResult found, JsonNode own) {
        String name = found.group(2);
        if (found.group(1).equals("!")) {
            return "${" + name + "}";
        }
        if (own.has(name)) {
            return text(own.get(name));
        }
        return name.contains(".") ? attribute(name) : ref(name);
    }

    private String type(String logicalId) {
        JsonNode resource = template.path("Resources").path(logicalId);
        if (resource.isMissingNode()) {
            throw unknown(logicalId);
        }
        return resource.path("Type").asText();
    }

    private static CannotStart unknown(String what) {
        return new CannotStart("infra/template.yaml: bộ chạy trên một máy không hiểu %s.".formatted(what));
    }
}
