package vn.ungpho.yaml;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.text.Normalizer;

/// Text as it must be in a file: a scalar, in NFC, without the Eth (U+00D0) that some keyboards give for `Đ`.
final class NfcText extends SimpleModule {

    private final boolean strict;

    /// @param strict whether text that is not as it must be is refused
    NfcText(boolean strict) {
        this.strict = strict;
        addDeserializer(String.class, new Reader());
    }

    private final class Reader extends StdScalarDeserializer<String> {

        Reader() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (!in.currentToken().isScalarValue() || in.currentToken() == JsonToken.VALUE_NULL) {
                return context.reportInputMismatch(this, "text expected");
            }
            var text = in.getText();
            if (strict && !Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
                return context.reportInputMismatch(this, "text is not in NFC: %s", text);
            }
            if (strict && text.indexOf('\u00D0') >= 0) {
                return context.reportInputMismatch(this, "U+00D0 where U+0110 is meant: %s", text);
            }
            return text;
        }
    }
}
