package org.openmassage.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a call of the workbench came to.
 *
 * @param exit the exit code
 * @param out what it printed
 * @param err what it complained of
 */
record WorkbenchRun(int exit, String out, String err) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static WorkbenchRun run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Workbench.run(new PrintWriter(out), new PrintWriter(err), args);
        return new WorkbenchRun(exit, out.toString(), err.toString());
    }

    static WorkbenchRun runWithInput(String input, String... args) {
        return runWithInput(input.getBytes(StandardCharsets.UTF_8), args);
    }

    static WorkbenchRun runWithInput(byte[] input, String... args) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(input));
        try {
            return run(args);
        } finally {
            System.setIn(before);
        }
    }

    /** What it printed, as one JSON value. */
    JsonNode json() {
        return read(out);
    }

    /** What it printed, as a JSON value a line. */
    List<JsonNode> lines() {
        return out.lines().map(WorkbenchRun::read).toList();
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }
}
