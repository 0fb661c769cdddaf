package org.openmassage.core.sign;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.internal.ExactJson;

/** SHA-256 over named parts, each with its length before it, so that no two lists of parts read alike. */
final class Digests {
    private static final int HEX_LENGTH = 64;

    private Digests() {}

    /** The digest of names and values in turn. */
    static String of(String... parts) {
        MessageDigest sha256 = sha256();
        for (String part : parts) {
            if (isUnicode(part)) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                sha256.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
                sha256.update(bytes);
            } else {
                // UTF-8 would turn half a surrogate pair into a question mark, and two texts into one
                ByteBuffer units = ByteBuffer.allocate(part.length() * Character.BYTES);
                units.asCharBuffer().put(part);
                sha256.update(("units " + part.length() + ":").getBytes(StandardCharsets.UTF_8));
                sha256.update(units);
            }
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    /** The digest of each top-level section of a payload, by its content and not its white space; empty if unreadable. */
    static Optional<SortedMap<String, String>> sections(String payload) {
        return ExactJson.read(payload).filter(JsonNode::isObject).map(root -> {
            SortedMap<String, String> sections = new TreeMap<>();
            for (Map.Entry<String, JsonNode> section : root.properties()) {
                sections.put(
                        section.getKey(), of("section", section.getKey(), ExactJson.canonical(section.getValue())));
            }
            return sections;
        });
    }

    /** Whether a text can be kept in UTF-8: it holds no half of a surrogate pair. */
    static boolean isUnicode(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    static void check(String attribute, String hex) {
        Checks.require(
                hex.length() == HEX_LENGTH && hex.chars().allMatch(HexFormat::isHexDigit),
                attribute,
                HEX_LENGTH + " hexadecimal digits");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
