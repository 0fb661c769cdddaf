package org.openmassage.billing.scrub;

import java.util.List;
import java.util.stream.Stream;
import org.openmassage.billing.claim.Claim;
import org.openmassage.core.issue.Issue;
import org.openmassage.core.issue.Severity;

/**
 * A rule of the scrub: what it is called, what it says, where it comes from, and how to find where a claim breaks it.
 *
 * <p>Immutable and thread-safe, if the finder is.
 */
public final class ScrubRule {

    /** Finds where a claim breaks a rule. */
    @FunctionalInterface
    public interface Finder {
        /**
         * Looks at a claim.
         *
         * @param claim the claim
         * @param context what else is known
         * @return a JSON Pointer for each finding; empty where the rule holds or cannot be checked
         */
        Stream<String> find(Claim claim, ScrubContext context);
    }

    private final Severity severity;
    private final String code;
    private final String message;
    private final String remedy;
    private final String source;
    private final Finder finder;

    private ScrubRule(Severity severity, String code, String message, String remedy, String source, Finder finder) {
        this.severity = severity;
        this.code = code;
        this.message = message;
        this.remedy = remedy;
        this.source = source;
        this.finder = finder;
    }

    /**
     * A rule that keeps a claim from being sent.
     *
     * @param code the stable code of its issues
     * @param message what is wrong, without any value of the claim
     * @param remedy how to mend it
     * @param source where the rule comes from
     * @param finder finds where a claim breaks it
     * @return the rule
     */
    public static ScrubRule error(String code, String message, String remedy, String source, Finder finder) {
        return new ScrubRule(Severity.ERROR, code, message, remedy, source, finder);
    }

    /**
     * A rule that asks a person to look.
     *
     * @param code the stable code of its issues
     * @param message what is wrong, without any value of the claim
     * @param remedy how to mend it
     * @param source where the rule comes from
     * @param finder finds where a claim breaks it
     * @return the rule
     */
    public static ScrubRule warning(String code, String message, String remedy, String source, Finder finder) {
        return new ScrubRule(Severity.WARNING, code, message, remedy, source, finder);
    }

    /**
     * How much a finding matters.
     *
     * @return the severity of the rule's issues
     */
    public Severity severity() {
        return severity;
    }

    /**
     * The stable code.
     *
     * @return for example {@code claim.total-mismatch}
     */
    public String code() {
        return code;
    }

    /**
     * What the rule says when it is broken.
     *
     * @return a sentence without any value of a claim
     */
    public String message() {
        return message;
    }

    /**
     * How to mend it.
     *
     * @return a sentence
     */
    public String remedy() {
        return remedy;
    }

    /**
     * Where the rule comes from.
     *
     * @return the source
     */
    public String source() {
        return source;
    }

    /**
     * Applies the rule.
     *
     * @param claim the claim
     * @param context what else is known
     * @return the findings, in the order of the claim
     */
    public List<Issue> check(Claim claim, ScrubContext context) {
        return finder.find(claim, context).map(this::issue).toList();
    }

    private Issue issue(String path) {
        return Issue.builder()
                .severity(severity)
                .code(code)
                .path(path)
                .message(message)
                .remedy(remedy)
                .source(source)
                .build();
    }

    /**
     * The type and the code of the rule.
     *
     * @return for example {@code ScrubRule(claim.total-mismatch)}
     */
    @Override
    public String toString() {
        return "ScrubRule(" + code + ")";
    }
}
