package org.openmassage.billing.scrub;

import java.util.List;
import java.util.stream.Stream;
import org.openmassage.billing.claim.Claim;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.issue.Issue;
import org.openmassage.core.issue.IssueWords;
import org.openmassage.core.issue.Severity;

/**
 * A rule of the scrub: what it is called, what it says, where it looks, where it comes from, and how to find where a claim
 * breaks it.
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

    private final ScrubGroup group;
    private final IssueWords words;
    private final ScrubSource source;
    private final List<String> paths;
    private final Finder finder;

    private ScrubRule(ScrubGroup group, IssueWords words, ScrubSource source, List<String> paths, Finder finder) {
        this.group = group;
        this.words = words;
        this.source = source;
        this.paths = paths;
        this.finder = finder;
    }

    /**
     * Starts a rule that keeps a claim from being sent.
     *
     * @param group what it looks at
     * @param code the stable code of its issues
     * @return a builder
     */
    public static Builder error(ScrubGroup group, String code) {
        return new Builder(Severity.ERROR, group, code);
    }

    /**
     * Starts a rule that asks a person to look.
     *
     * @param group what it looks at
     * @param code the stable code of its issues
     * @return a builder
     */
    public static Builder warning(ScrubGroup group, String code) {
        return new Builder(Severity.WARNING, group, code);
    }

    /**
     * What the rule looks at.
     *
     * @return the group
     */
    public ScrubGroup group() {
        return group;
    }

    /**
     * How much a finding matters.
     *
     * @return the severity of the rule's issues
     */
    public Severity severity() {
        return words.severity();
    }

    /**
     * The stable code.
     *
     * @return for example {@code claim.total-mismatch}
     */
    public String code() {
        return words.code();
    }

    /**
     * What the rule says when it is broken.
     *
     * @return a sentence without any value of a claim
     */
    public String message() {
        return words.message();
    }

    /**
     * How to mend it.
     *
     * @return a sentence
     */
    public String remedy() {
        return words.remedy();
    }

    /**
     * Where the rule comes from, and how sure that is.
     *
     * @return the source
     */
    public ScrubSource source() {
        return source;
    }

    /**
     * Where the rule looks: every path of its findings fits one of these.
     *
     * @return JSON Pointers, with {@code *} for the place in a list and {@code **} for any path
     */
    public List<String> paths() {
        return paths;
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
                .severity(severity())
                .code(code())
                .path(path)
                .message(message())
                .remedy(remedy())
                .source(source.text())
                .build();
    }

    /**
     * The type and the code of the rule.
     *
     * @return for example {@code ScrubRule(claim.total-mismatch)}
     */
    @Override
    public String toString() {
        return "ScrubRule(" + code() + ")";
    }

    /** Builds a {@link ScrubRule} with its words, its source and its places. Not thread-safe. */
    public static final class Builder {
        private final Severity severity;
        private final ScrubGroup group;
        private final String code;
        private String message = "";
        private String remedy = "";
        private ScrubSource source = ScrubSource.unconfirmed("not told");
        private List<String> paths = List.of();

        private Builder(Severity severity, ScrubGroup group, String code) {
            this.severity = severity;
            this.group = group;
            this.code = code;
        }

        /**
         * Its words.
         *
         * @param wrong what is wrong, without any value of the claim
         * @param mend how to mend it
         * @return this builder
         */
        public Builder says(String wrong, String mend) {
            message = wrong;
            remedy = mend;
            return this;
        }

        /**
         * Its source.
         *
         * @param from where the rule comes from, and how sure that is
         * @return this builder
         */
        public Builder from(ScrubSource from) {
            source = from;
            return this;
        }

        /**
         * Its places.
         *
         * @param places JSON Pointers, with {@code *} for the place in a list and {@code **} for any path
         * @return this builder
         */
        public Builder at(String... places) {
            paths = List.of(places);
            return this;
        }

        /**
         * Ends the rule.
         *
         * @param finder finds where a claim breaks it
         * @return the rule
         * @throws IllegalArgumentException if the words or the places are missing
         */
        public ScrubRule finds(Finder finder) {
            Checks.text("code", code);
            Checks.text("message", message);
            Checks.text("remedy", remedy);
            Checks.require(!paths.isEmpty(), "paths", "one or more");
            return new ScrubRule(
                    group, new IssueWords(severity, code, message, remedy, source.text()), source, paths, finder);
        }
    }
}
