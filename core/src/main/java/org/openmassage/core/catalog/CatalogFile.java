package org.openmassage.core.catalog;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** Cuts the text of a file into its entries, so that each can be read, and be wrong, apart from the others. */
final class CatalogFile {

    private static final String WITHDRAW = "withdraw";

    private final String resource;
    private final String text;
    private final Consumer<CatalogProblem> problems;

    CatalogFile(String resource, String text, Consumer<CatalogProblem> problems) {
        this.resource = resource;
        this.text = text;
        this.problems = problems;
    }

    /** One entry, or a tombstone: its text, the line on which it begins, and its JSON Pointer. */
    record Part(String text, int line, String path, boolean isTombstone) {
        /** The line of what a JSON Pointer within the entry names, or of the nearest thing around it that is there. */
        int lineOf(String pointer) {
            for (String near = pointer; !near.isEmpty(); near = near.substring(0, near.lastIndexOf('/'))) {
                OptionalInt found = find(near);
                if (found.isPresent()) {
                    return line + found.getAsInt() - 1;
                }
            }
            return line;
        }

        private OptionalInt find(String pointer) {
            try (JsonParser parser = new JsonFactory().createParser(text)) {
                while (parser.nextToken() != null) {
                    if (parser.getParsingContext().pathAsPointer().toString().equals(pointer)) {
                        return OptionalInt.of(parser.currentTokenLocation().getLineNr());
                    }
                }
                return OptionalInt.empty();
            } catch (IOException e) {
                throw new IllegalStateException("the entry was read before", e);
            }
        }
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            JsonToken first = parser.nextToken();
            if (first != JsonToken.START_ARRAY) {
                add(parts, parser, "");
            } else if (parser.nextToken() == JsonToken.END_ARRAY) {
                report("no-entry", 1, "", "there is no entry here.");
            } else {
                int index = 0;
                do {
                    add(parts, parser, "/" + index++);
                } while (parser.nextToken() != JsonToken.END_ARRAY);
            }
            int line = parser.currentLocation().getLineNr();
            if (parser.nextToken() != null) {
                report("malformed-json", line, "", "there is more after the end of the entries.");
                return List.of();
            }
        } catch (JsonProcessingException e) {
            report("malformed-json", e.getLocation().getLineNr(), "", "this is not JSON.");
            return List.of();
        } catch (IOException e) {
            throw new IllegalStateException("a string cannot fail", e);
        }
        return parts;
    }

    private void add(List<Part> parts, JsonParser parser, String path) throws IOException {
        int line = parser.currentTokenLocation().getLineNr();
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            report("no-entry", line, path, "this is not an object.");
            return;
        }
        int start = (int) parser.currentTokenLocation().getCharOffset();
        boolean tombstone = false;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            tombstone |= parser.currentName().equals(WITHDRAW);
            parser.nextToken();
            parser.skipChildren();
        }
        int end = (int) parser.currentLocation().getCharOffset();
        parts.add(new Part(text.substring(start, end), line, path, tombstone));
    }

    private void report(String code, int line, String path, String message) {
        problems.accept(new CatalogProblem(
                code, resource, OptionalInt.of(line), path, message, "Write an object, or an array of objects."));
    }
}
