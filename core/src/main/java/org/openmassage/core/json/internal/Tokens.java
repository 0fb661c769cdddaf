package org.openmassage.core.json.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Copies tokens without loss. */
final class Tokens {
    private Tokens() {}

    /**
     * Copies the value at the current token, and leaves the parser at its last token.
     *
     * @param from at the first token of a value
     * @param to where to write it
     */
    static void copy(JsonParser from, JsonGenerator to) throws IOException {
        int depth = 0;
        @Nullable JsonToken token = from.currentToken();
        while (token != null) {
            // Exact: a decimal keeps its digits
            to.copyCurrentEventExact(from);
            if (token.isStructStart()) {
                depth++;
            } else if (token.isStructEnd()) {
                depth--;
            }
            if (depth == 0) {
                return;
            }
            token = from.nextToken();
        }
    }
}
