package vn.ungpho.response.yaml;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import vn.ungpho.response.PlanReader;
import vn.ungpho.response.ResponsePlan;
import vn.ungpho.yaml.YamlFault;
import vn.ungpho.yaml.YamlFiles;

/// Reads plans that officers send, in the form of the plans' own files.
public final class YamlPlanReader implements PlanReader {

    private final YamlFiles files = YamlFiles.ofStrangers(new ProcedureText());

    @Override
    public Reading read(String text) {
        var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        try {
            return new Reading.Read(files.read("plan.yaml", bytes, ResponsePlan.class));
        } catch (YamlFault fault) {
            return new Reading.Faulty(fault.line(), reason(fault.getCause()));
        }
    }

    /// Names fields, never values.
    private static String reason(Throwable cause) {
        return switch (cause) {
            case UnrecognizedPropertyException unknown -> "không có trường “" + path(unknown) + "”";
            case JsonMappingException mapping
            when !mapping.getPath().isEmpty() ->
                "thiếu giá trị, sai kiểu hoặc giá trị không hợp lệ ở trường “" + path(mapping) + "”";
            default -> "không phải YAML đúng cú pháp của một kế hoạch";
        };
    }

    private static String path(JsonMappingException fault) {
        var path = fault.getPath().stream()
                .map(r -> r.getFieldName() == null ? "[" + r.getIndex() + "]" : r.getFieldName())
                .collect(Collectors.joining("."));
        return path.length() > 200 ? path.substring(0, 200) + "…" : path;
    }
}
