package vn.ungpho.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A JSON object from outside, read field by field, with every fault collected under its name.
public final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final JsonNode object;
    private final String prefix;
    private final List<Problem.Field> faults;

    private Json(JsonNode object, String prefix, List<Problem.Field> faults) {
        this.object = object;
        this.prefix = prefix;
        this.faults = faults;
    }

    /// Reads a body.
    ///
    /// @throws Refusal 400 with line and column when it is no JSON object
    public static Json object(String body) {
        try {
            var node = MAPPER.readTree(body);
            if (!node.isObject()) {
                throw new Refusal(new Problem(400, "Nội dung không hợp lệ", "Cần một đối tượng JSON: {…}.")
                        .english("The content is not valid", "It has to be a JSON object: {…}."));
            }
            return new Json(node, "", new ArrayList<>());
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            var where = at == null ? "" : " ở dòng " + at.getLineNr() + ", cột " + at.getColumnNr();
            var place = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
            throw new Refusal(new Problem(400, "Nội dung không hợp lệ", "Không phải JSON đúng cú pháp" + where + ".")
                    .english("The content is not valid", "This is not well-formed JSON" + place + "."));
        }
    }

    /// Notes every field that is not one of these.
    public Json allowing(Set<String> names) {
        object.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name)) {
                fault(
                        name.length() > 60 ? name.substring(0, 60) + "…" : name,
                        "Không có trường này",
                        "There is no such field");
            }
        });
        return this;
    }

    /// A text field; empty when it is missing or null.
    public String text(String name) {
        var node = object.path(name);
        if (node.isMissingNode() || node.isNull()) {
            return "";
        }
        if (!node.isTextual()) {
            fault(name, "Phải là chuỗi ký tự", "It has to be a string");
            return "";
        }
        return node.asText();
    }

    /// A text field as people write it: in NFC, lines ended by LF, no spaces around it.
    public String prose(String name) {
        return prosaic(text(name));
    }

    private static String prosaic(String text) {
        return Normalizer.normalize(text.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC)
                .strip();
    }

    /// The names of the fields, in the order in which they were sent.
    public List<String> names() {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /// A list of texts as people write them; empty when it is missing or null.
    public List<String> texts(String name) {
        var node = object.path(name);
        if (!has(name)) {
            return List.of();
        }
        var texts = new ArrayList<String>();
        node.forEach(item -> texts.add(item.isTextual() ? prosaic(item.asText()) : ""));
        if (!node.isArray() || texts.contains("")) {
            fault(name, "Phải là danh sách chuỗi ký tự, không có chuỗi rỗng");
            return List.of();
        }
        return texts;
    }

    /// Whether a field is there and not null.
    public boolean has(String name) {
        return object.hasNonNull(name);
    }

    /// Whether a field says true; false when it is missing or null.
    public boolean flag(String name) {
        var node = object.path(name);
        if (has(name) && !node.isBoolean()) {
            fault(name, "Phải là true hoặc false");
        }
        return node.asBoolean(false);
    }

    /// A whole number; empty when it is missing or null.
    public Optional<Integer> number(String name) {
        var node = object.path(name);
        if (node.isMissingNode() || node.isNull()) {
            return Optional.empty();
        }
        if (!node.isInt()) {
            fault(name, "Phải là số nguyên");
            return Optional.empty();
        }
        return Optional.of(node.asInt());
    }

    /// A list of whole numbers; empty when it is missing or null.
    public List<Integer> numbers(String name) {
        var numbers = new ArrayList<Integer>();
        object.path(name).forEach(item -> numbers.add(item.isInt() ? item.asInt() : null));
        if (has(name) && (!object.path(name).isArray() || numbers.contains(null))) {
            fault(name, "Phải là danh sách số nguyên");
            return List.of();
        }
        return numbers;
    }

    /// Notes a fault of a field that a reader found in its value.
    public void fault(String name, String detail) {
        fault(name, detail, detail);
    }

    private void fault(String name, String detail, String english) {
        faults.add(new Problem.Field(prefix + name, detail, english));
    }

    /// An object within; empty when it is missing or null. Its faults are collected here.
    public Json within(String name) {
        var node = object.path(name);
        if (!node.isObject() && !node.isMissingNode() && !node.isNull()) {
            fault(name, "Phải là một đối tượng JSON: {…}", "It has to be a JSON object: {…}");
        }
        return new Json(node.isObject() ? node : MAPPER.createObjectNode(), prefix + name + ".", faults);
    }

    /// The faults found so far.
    public List<Problem.Field> faults() {
        return List.copyOf(faults);
    }
}
