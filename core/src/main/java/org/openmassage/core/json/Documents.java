package org.openmassage.core.json;

import org.openmassage.core.json.internal.DocumentMapper;

/**
 * Writes and reads the library's documents and values as JSON text, for callers without a Jackson mapper of their own.
 * The text is the same as any host's mapper gives with {@link OpenMassageModule}.
 *
 * <p>Equal values give equal text. Reading is strict: an unknown property, a property that stands twice, a missing or
 * null one that is required, a value of another type, a newer schema, or text after the end is an error, and nothing is
 * converted, dropped or merged. Thread-safe.
 */
public final class Documents {
    private Documents() {}

    /**
     * Writes a value on one line.
     *
     * @param value a document, or any other value of this library
     * @return JSON
     * @throws InvalidDocumentException if the value cannot be written, such as an extension that is not JSON
     */
    public static String write(Object value) {
        return write(value, false);
    }

    /**
     * Writes a value indented by two spaces, with a bare line feed at the end of each line but the last.
     *
     * @param value a document, or any other value of this library
     * @return JSON
     * @throws InvalidDocumentException if the value cannot be written, such as an extension that is not JSON
     */
    public static String writePretty(Object value) {
        return write(value, true);
    }

    private static String write(Object value, boolean pretty) {
        try {
            return DocumentMapper.standard().toJson(value, pretty);
        } catch (DocumentMappingException e) {
            throw e.toInvalidDocument("");
        }
    }

    /**
     * Reads a value.
     *
     * @param json the text of one JSON value
     * @param type the type of a document, or of any other value of this library
     * @param <T> the same type
     * @return the value
     * @throws NewerDocumentException if it is a document of a newer schema
     * @throws InvalidDocumentException if it is not a valid value of the type
     */
    public static <T> T read(String json, Class<T> type) {
        return read(json, type, "");
    }

    /**
     * Reads a value from a source that errors name.
     *
     * @param json the text of one JSON value
     * @param type the type of a document, or of any other value of this library
     * @param source what is read, such as the name of a file; it stands in the message of an error
     * @param <T> the same type
     * @return the value
     * @throws NewerDocumentException if it is a document of a newer schema
     * @throws InvalidDocumentException if it is not a valid value of the type
     */
    public static <T> T read(String json, Class<T> type, String source) {
        try {
            return DocumentMapper.standard().fromJson(json, type);
        } catch (DocumentMappingException e) {
            throw e.toInvalidDocument(source);
        }
    }
}
