package org.openmassage.core.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;

/** JSON as its exact content: numbers to the digit, no key twice, no white space. */
public final class ExactJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private ExactJson() {}

    /**
     * Reads a text.
     *
     * @param json the text
     * @return its content, or empty if it is not one well-formed JSON value
     */
    public static Optional<JsonNode> read(String json) {
        try {
            JsonNode read = MAPPER.readTree(json);
            return read == null || read.isMissingNode() ? Optional.empty() : Optional.of(read);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /**
     * Writes a content in its one form, to compare it.
     *
     * @param content what was read
     * @return compact, with sorted keys
     */
    public static String canonical(JsonNode content) {
        return write(content, MAPPER.writer().with(JsonNodeFeature.WRITE_PROPERTIES_SORTED));
    }

    /**
     * Writes a content without white space.
     *
     * @param content what was read
     * @return compact, with the keys in their order
     */
    public static String compact(JsonNode content) {
        return write(content, MAPPER.writer());
    }

    private static String write(JsonNode content, ObjectWriter writer) {
        try {
            return writer.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree that was read can be written", e);
        }
    }
}
