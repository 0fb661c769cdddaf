package org.openmassage.core.issue;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/**
 * What a validator found in a document: a clinical, legal or payer finding, never an exception, so that a draft can
 * always be saved. It holds no value of the patient's: the path says where to look. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = Issue.Builder.class)
public abstract class Issue implements WithIssue {
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(?:[.-][a-z0-9]+)*");

    Issue() {}

    /**
     * How much it matters.
     *
     * @return the severity
     */
    public abstract Severity severity();

    /**
     * A stable code, for programs: lower-case words, dots between the parts.
     *
     * @return for example {@code prescription.expired}
     */
    public abstract String code();

    /**
     * Where in the document, as a JSON Pointer (RFC 6901).
     *
     * @return for example {@code /lines/0/units}; empty for the whole document
     */
    public abstract String path();

    /**
     * What is wrong, for people, without any value of the patient's.
     *
     * @return a sentence
     */
    public abstract String message();

    /**
     * How to mend it.
     *
     * @return a sentence, or empty where the message says enough
     */
    public abstract Optional<String> remedy();

    /**
     * Where the rule comes from: a manual's chapter, a statute, a payer's policy.
     *
     * @return the source, or empty where it is our own
     */
    public abstract Optional<String> source();

    @Value.Check
    void check() {
        Checks.require(CODE.matcher(code()).matches(), "code", "lower-case words with dots or hyphens between them");
        Checks.require(path().isEmpty() || path().startsWith("/"), "path", "a JSON Pointer");
        Checks.text("message", message());
        Checks.text("remedy", remedy());
        Checks.text("source", source());
    }

    /**
     * An issue without a remedy.
     *
     * @param severity see {@link #severity()}
     * @param code see {@link #code()}
     * @param path see {@link #path()}
     * @param message see {@link #message()}
     * @return the issue
     * @throws IllegalArgumentException if the code, the path or the message is not in its form
     */
    public static Issue of(Severity severity, String code, String path, String message) {
        return builder()
                .severity(severity)
                .code(code)
                .path(path)
                .message(message)
                .build();
    }

    @Override
    public final String toString() {
        return severity() + " " + code() + " at " + (path().isEmpty() ? "/" : path()) + ": " + message();
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Issue}. Not thread-safe. */
    public static final class Builder extends ImmutableIssue.Builder {
        Builder() {}
    }
}
