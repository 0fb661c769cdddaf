package org.openmassage.core.json.internal;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads from another parser, a host's perhaps, and refuses a name that stands twice in one object. It keeps its own
 * account of names, so that nothing on the other parser is switched on or has to be switched back, and so that token
 * buffers and trees, which know no duplicate detection, are held to the same rule. Not thread-safe, like any parser.
 */
final class StrictParser extends JsonParserDelegate {
    private final @Nullable ObjectCodec codec;
    private final Deque<Names> open = new ArrayDeque<>();
    private @Nullable JsonParser replay;

    StrictParser(JsonParser source, @Nullable ObjectCodec codec) {
        super(source);
        this.codec = codec;
        // A host may have read the opening brace, and the first name, before it asked us
        if (source.currentToken() == JsonToken.START_OBJECT) {
            open.push(new Names());
        } else if (source.currentToken() == JsonToken.FIELD_NAME) {
            open.push(new Names());
            see(name(source));
        }
    }

    private static String name(JsonParser source) {
        try {
            return source.currentName();
        } catch (IOException impossible) {
            throw new IllegalStateException("a parser without a name at a name", impossible);
        }
    }

    /** The parser underneath, which does not check names. */
    JsonParser source() {
        return delegate;
    }

    /** Takes a name of the innermost object as seen. Answers whether it is new. */
    boolean see(String name) {
        Names names = open.peek();
        return names == null || names.add(name);
    }

    /** Says that the innermost object was read to its end from the parser underneath. */
    void leave() {
        open.pop();
    }

    /** Says that tokens now come from a buffer, whose locations count from here. Answers the buffer before. */
    @Nullable
    JsonParser replaying(@Nullable JsonParser buffer) {
        JsonParser before = replay;
        replay = buffer;
        return before;
    }

    @Override
    public @Nullable ObjectCodec getCodec() {
        return codec;
    }

    @Override
    public JsonToken nextToken() throws IOException {
        JsonToken token = delegate.nextToken();
        if (token == JsonToken.FIELD_NAME) {
            if (!see(delegate.currentName())) {
                throw Fault.of(
                        "duplicate-property",
                        "a property stands twice in this object.",
                        "Keep one of the two; they are never merged.");
            }
        } else if (token == JsonToken.START_OBJECT) {
            open.push(new Names());
        } else if (token == JsonToken.END_OBJECT && !open.isEmpty()) {
            open.pop();
        }
        return token;
    }

    @Override
    public JsonToken nextValue() throws IOException {
        JsonToken token = nextToken();
        return token == JsonToken.FIELD_NAME ? nextToken() : token;
    }

    @Override
    public JsonParser skipChildren() throws IOException {
        JsonToken token = currentToken();
        if (token != JsonToken.START_OBJECT && token != JsonToken.START_ARRAY) {
            return this;
        }
        int depth = 1;
        while (depth > 0) {
            token = nextToken();
            if (token == null) {
                return this;
            }
            if (token.isStructStart()) {
                depth++;
            } else if (token.isStructEnd()) {
                depth--;
            }
        }
        return this;
    }

    /** Does nothing: a host's deserializer expects to find the last token of our value, as from any other type. */
    @Override
    public void clearCurrentToken() {}

    @Override
    public JsonLocation currentTokenLocation() {
        return replay == null ? delegate.currentTokenLocation() : replay.currentTokenLocation();
    }

    @Override
    public JsonLocation currentLocation() {
        return replay == null ? delegate.currentLocation() : replay.currentLocation();
    }

    /** The names of one object: the first few without a set, as most objects are small. */
    private static final class Names {
        private @Nullable String first;
        private @Nullable String second;
        private @Nullable Set<String> rest;

        boolean add(String name) {
            if (first == null) {
                first = name;
                return true;
            }
            if (name.equals(first)) {
                return false;
            }
            if (second == null) {
                second = name;
                return true;
            }
            if (name.equals(second)) {
                return false;
            }
            if (rest == null) {
                rest = new HashSet<>(16);
            }
            return rest.add(name);
        }
    }
}
