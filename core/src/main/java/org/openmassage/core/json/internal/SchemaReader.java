package org.openmassage.core.json.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TreeTraversingParser;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openmassage.core.json.DocumentProblem;
import org.openmassage.core.json.DocumentSchema;

/**
 * Reads a document: looks at its schema before anything else, wherever in the object it stands, and takes the steps from
 * an older one.
 */
final class SchemaReader extends DelegatingDeserializer {
    private static final long serialVersionUID = 1L;

    /** Six digits are more versions than there will be, and fewer than a record number has. */
    private static final Pattern SCHEMA = Pattern.compile("([a-z0-9]+(?:-[a-z0-9]+)*)/([1-9][0-9]{0,5})");

    private final transient DocumentSchema schema;
    private final transient Upgrades upgrades;

    SchemaReader(JsonDeserializer<?> delegate, DocumentSchema schema, Upgrades upgrades) {
        super(delegate);
        this.schema = schema;
        this.upgrades = upgrades;
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> newDelegatee) {
        return new SchemaReader(newDelegatee, schema, upgrades);
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            token = parser.nextToken();
        } else if (token != JsonToken.FIELD_NAME && token != JsonToken.END_OBJECT) {
            throw Fault.wrongType("an object");
        }
        if (token == JsonToken.FIELD_NAME && SchemaProperty.NAME.equals(parser.currentName())) {
            parser.nextToken();
            int found = version(parser);
            parser.nextToken();
            return finish(found, parser, context);
        }
        return search(parser, context);
    }

    /** The schema is not the first property: keeps what stands before it, and what follows, to be read afterwards. */
    private @Nullable Object search(JsonParser parser, DeserializationContext context) throws IOException {
        StrictParser strict = parser instanceof StrictParser same ? same : null;
        // Without the check of names: a newer document is not judged by it
        JsonParser source = strict == null ? parser : strict.source();
        Replay.Recorder recorder = new Replay.Recorder();
        recorder.startObject(source.currentTokenLocation());
        int found = 0;
        JsonToken token = source.currentToken();
        boolean empty = token == JsonToken.END_OBJECT;
        for (; token == JsonToken.FIELD_NAME; token = source.nextToken()) {
            if (found == 0 && SchemaProperty.NAME.equals(source.currentName())) {
                source.nextToken();
                found = version(source);
            } else {
                recorder.name(source);
                source.nextToken();
                recorder.value(source);
            }
        }
        recorder.endObject(source.currentTokenLocation());
        if (strict != null && !empty) {
            strict.leave();
        }
        if (found == 0) {
            throw Fault.at(
                    SchemaProperty.NAME,
                    "missing-schema",
                    "the document does not say which schema it is written in.",
                    "Add \"schema\": \"" + current() + "\" if it is one.");
        }
        try (StrictParser replay = new StrictParser(recorder.replay(), parser.getCodec())) {
            StrictParser root = context.getParser() instanceof StrictParser outer ? outer : null;
            replay.nextToken();
            replay.see(SchemaProperty.NAME);
            JsonParser before = root == null ? null : root.replaying(replay);
            replay.nextToken();
            Object value = finish(found, replay, context);
            if (root != null) {
                // Not after a failure: its place is the buffer's
                root.replaying(before);
            }
            return value;
        }
    }

    private @Nullable Object finish(int found, JsonParser parser, DeserializationContext context) throws IOException {
        if (found == schema.version()) {
            return _delegatee.deserialize(parser, context);
        }
        JsonNode tree = context.readTree(parser);
        ObjectNode upgraded = upgrades.apply(schema, found, (ObjectNode) tree);
        try (JsonParser again = new TreeTraversingParser(upgraded, parser.getCodec())) {
            again.nextToken();
            return _delegatee.deserialize(again, context);
        }
    }

    /** The version of the schema at the current token: the present one, or an older one that can be upgraded. */
    private int version(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw Fault.at(
                    SchemaProperty.NAME,
                    "wrong-type",
                    "the schema is not a string.",
                    "Write \"schema\": \"" + current() + "\".");
        }
        Matcher matcher = SCHEMA.matcher(parser.getText());
        if (!matcher.matches()) {
            throw unknown("this is not the name and version of a schema.");
        }
        if (!matcher.group(1).equals(schema.name())) {
            throw Fault.at(
                    SchemaProperty.NAME,
                    "wrong-document",
                    "this is not a " + schema.name() + " but another document.",
                    "Read it as what its schema says.");
        }
        int found = Integer.parseInt(matcher.group(2));
        if (found > schema.version()) {
            throw Fault.newer(new DocumentProblem.Newer(schema.name(), found, schema.version()));
        }
        if (!upgrades.reach(schema, found)) {
            throw unknown("this version of the schema was never written.");
        }
        return found;
    }

    private Fault unknown(String message) {
        return Fault.at(
                SchemaProperty.NAME,
                "unknown-schema",
                message,
                "The schema that this library writes is \"" + current() + "\".");
    }

    private String current() {
        return schema.name() + "/" + schema.version();
    }
}
