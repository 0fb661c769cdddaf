package org.openmassage.core.json.internal;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Tokens that were read before, each with the place where it stood. Not thread-safe, like any parser. */
final class Replay extends JsonParserDelegate {
    private final List<JsonLocation> places;
    private int index = -1;

    private Replay(JsonParser tokens, List<JsonLocation> places) {
        super(tokens);
        this.places = places;
    }

    @Override
    public JsonToken nextToken() throws IOException {
        index++;
        return delegate.nextToken();
    }

    @Override
    public JsonToken nextValue() throws IOException {
        JsonToken token = nextToken();
        return token == JsonToken.FIELD_NAME ? nextToken() : token;
    }

    @Override
    public JsonParser skipChildren() {
        throw new UnsupportedOperationException("read through a strict parser only");
    }

    @Override
    public JsonLocation currentTokenLocation() {
        return index >= 0 && index < places.size() ? places.get(index) : JsonLocation.NA;
    }

    @Override
    public JsonLocation currentLocation() {
        return currentTokenLocation();
    }

    /** Collects tokens to be read again. */
    static final class Recorder {
        private final TokenBuffer buffer = new TokenBuffer(null, false);
        private final List<JsonLocation> places = new ArrayList<>();

        void startObject(JsonLocation place) throws IOException {
            places.add(place);
            buffer.writeStartObject();
        }

        void endObject(JsonLocation place) throws IOException {
            places.add(place);
            buffer.writeEndObject();
        }

        void name(JsonParser from) throws IOException {
            places.add(from.currentTokenLocation());
            buffer.writeFieldName(from.currentName());
        }

        /** Copies a value, and leaves the parser at its last token. */
        void value(JsonParser from) throws IOException {
            int depth = 0;
            JsonToken token = from.currentToken();
            while (token != null) {
                places.add(from.currentTokenLocation());
                buffer.copyCurrentEventExact(from);
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

        Replay replay() {
            return new Replay(buffer.asParser(), places);
        }
    }
}
