package vn.ungpho.yaml;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.ungpho.settings.SettingFiles;

/// YAML files below `ungpho/`, read into records by the names of their components.
///
/// A component that is no `Optional` and no list must be there. An unknown field, a field twice, a wrong type and a
/// text that is not NFC are refused.
public final class YamlFiles {

    /// One for most files: what a mapper has found out of a type it knows for the next file.
    private static final ObjectMapper MAPPER = mapper(true);

    private final SettingFiles source;
    private final ObjectMapper mapper;

    /// Reads what is built in.
    ///
    /// @param modules how types are read that are not plain records
    public YamlFiles(Module... modules) {
        this(SettingFiles.builtIn(), modules);
    }

    /// @param source  where the files are
    /// @param modules how types are read that are not plain records
    public YamlFiles(SettingFiles source, Module... modules) {
        this(source, true, modules);
    }

    /// For files that people send to have them checked: text that is not NFC is read as it is, so that the check can
    /// say so.
    public static YamlFiles ofStrangers(Module... modules) {
        return new YamlFiles(SettingFiles.builtIn(), false, modules);
    }

    private YamlFiles(SettingFiles source, boolean strict, Module... modules) {
        this.source = source;
        mapper = strict && modules.length == 0 ? MAPPER : mapper(strict, modules);
    }

    private static ObjectMapper mapper(boolean strict, Module... modules) {
        return YAMLMapper.builder(YAMLFactory.builder()
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build())
                .addModules(List.of(modules))
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .addModule(new NfcText(strict))
                .annotationIntrospector(new HyphenatedEnums())
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .withConfigOverride(List.class, o -> o.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                .withCoercionConfig(
                        LogicalType.Collection, c -> c.setCoercion(CoercionInputShape.String, CoercionAction.Fail))
                .build();
    }

    /// Reads one file.
    ///
    /// @param path below `ungpho/`: `plans/index.yaml`
    /// @return empty when there is no such file
    /// @throws YamlFault with file and line
    public <T> Optional<T> read(String path, Class<T> type) {
        return source.read(path).map(yaml -> read(path, yaml, type));
    }

    /// A fault of a file that can be read, at one of its fields.
    ///
    /// @param pointer of the field: `/duties/3/starts`
    public YamlFault fault(String path, String pointer, String what) {
        int line = source.read(path).map(yaml -> lineOf(yaml, pointer)).orElse(0);
        return new YamlFault(path, line, what, null);
    }

    /// Reads one file from a stream.
    ///
    /// @param name what an error calls it
    /// @throws YamlFault with file and line
    public <T> T read(String name, InputStream in, Class<T> type) {
        try {
            return read(name, in.readAllBytes(), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T read(String name, byte[] yaml, Class<T> type) {
        try {
            return mapper.readValue(yaml, type);
        } catch (UnrecognizedPropertyException e) {
            // Jackson notices it at the end of the record only; the line that helps is that of the field.
            throw new YamlFault(name, lineOf(yaml, pointer(e.getPath())), e.getOriginalMessage(), e);
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            throw new YamlFault(name, at == null ? 0 : at.getLineNr(), e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String pointer(List<JsonMappingException.Reference> path) {
        return path.stream()
                .map(r -> "/" + (r.getFieldName() == null ? r.getIndex() : r.getFieldName()))
                .collect(Collectors.joining());
    }

    private int lineOf(byte[] yaml, String pointer) {
        try (var tokens = mapper.createParser(yaml)) {
            while (tokens.nextToken() != null) {
                if (tokens.getParsingContext().pathAsPointer().toString().equals(pointer)) {
                    return tokens.currentTokenLocation().getLineNr();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return 0;
    }
}
