package vn.ungpho.e2e;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import vn.ungpho.local.template.Place;
import vn.ungpho.local.template.Wiring;

/// The few calls of CloudFormation and EventBridge that the suite needs, as they go over the wire. LocalStack looks at
/// no signature of theirs.
record LocalStackCalls(URI endpoint) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LONGEST = Duration.ofMinutes(10);

    /// Makes a stack unless it is there, and waits until it is complete.
    ///
    /// @param parameters values, of which the template's own are taken
    /// @return the names of its resources by their logical ids
    Map<String, String> stack(String name, String template, Map<String, String> parameters) {
        if (status(name).isEmpty()) {
            create(name, template, parameters);
        }
        var status = Eventually.eventually(
                "the stack " + name, LONGEST, () -> status(name).filter(s -> !s.endsWith("_IN_PROGRESS")));
        if (!status.equals("CREATE_COMPLETE")) {
            throw new IllegalStateException(
                    status + ": " + formation("DescribeStackEvents", Map.of("StackName", name)));
        }
        var resources = formation("DescribeStackResources", Map.of("StackName", name));
        return nodes(resources, "//StackResources/member")
                .collect(Collectors.toMap(
                        resource -> text(resource, "LogicalResourceId"),
                        // Of an address or an ARN the last part is the name.
                        resource -> text(resource, "PhysicalResourceId").replaceAll("^.*[:/|]", "")));
    }

    private void create(String name, String template, Map<String, String> parameters) {
        var fields = new LinkedHashMap<>(Map.of("StackName", name, "TemplateBody", template));
        var own = Wiring.parameters(template).stream()
                .filter(parameters::containsKey)
                .toList();
        IntStream.range(0, own.size()).forEach(n -> {
            fields.put("Parameters.member." + (n + 1) + ".ParameterKey", own.get(n));
            fields.put("Parameters.member." + (n + 1) + ".ParameterValue", parameters.get(own.get(n)));
        });
        formation("CreateStack", fields);
    }

    private Optional<String> status(String name) {
        return nodes(formation("DescribeStacks", Map.of()), "//Stacks/member")
                .filter(stack -> text(stack, "StackName").equals(name))
                .map(stack -> text(stack, "StackStatus"))
                .findFirst();
    }

    /// Puts an event, as EventBridge hands it on, onto the default bus.
    void putEvent(String event) {
        try {
            JsonNode read = JSON.readTree(event);
            ObjectNode request = JSON.createObjectNode();
            request.putArray("Entries")
                    .addObject()
                    .put("Source", read.get("source").asText())
                    .put("DetailType", read.get("detail-type").asText())
                    .put("Detail", read.get("detail").toString());
            var answer = JSON.readTree(call(
                    "events",
                    request.toString(),
                    "Content-Type",
                    "application/x-amz-json-1.1",
                    "X-Amz-Target",
                    "AWSEvents.PutEvents"));
            if (answer.path("FailedEntryCount").asInt() > 0) {
                throw new IllegalStateException(answer.toString());
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String formation(String action, Map<String, String> fields) {
        var all = new LinkedHashMap<>(fields);
        all.put("Action", action);
        all.put("Version", "2010-05-15");
        var body = all.entrySet().stream()
                .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return call("cloudformation", body, "Content-Type", "application/x-www-form-urlencoded");
    }

    private String call(String service, String body, String... headers) {
        var request = HttpRequest.newBuilder(endpoint)
                .headers(headers)
                .header(
                        "Authorization",
                        "AWS4-HMAC-SHA256 Credential=%s/20260101/%s/%s/aws4_request, SignedHeaders=host, Signature=0"
                                .formatted(LocalStack.CREDENTIALS.accessKey(), Place.REGION, service))
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            var answer = HTTP.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Node> nodes(String xml, String path) {
        try {
            // Without namespaces: the names are enough.
            var read = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)));
            var found = (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, read, XPathConstants.NODESET);
            return IntStream.range(0, found.getLength()).mapToObj(found::item);
        } catch (IOException | ParserConfigurationException | SAXException | XPathExpressionException e) {
            throw new IllegalStateException(xml, e);
        }
    }

    private static String text(Node node, String child) {
        var children = node.getChildNodes();
        return IntStream.range(0, children.getLength())
                .mapToObj(children::item)
                .filter(one -> child.equals(one.getNodeName()))
                .map(Node::getTextContent)
                .findFirst()
                .orElse("");
    }
}
