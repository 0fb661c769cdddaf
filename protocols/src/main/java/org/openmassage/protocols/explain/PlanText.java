package org.openmassage.protocols.explain;

import java.util.List;
import java.util.stream.Collectors;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.letter.LetterSection;
import org.openmassage.core.vocabulary.CitationId;
import org.openmassage.protocols.evidence.EvidenceId;

/**
 * A plan in words. Every sentence says what it rests on, so that nobody has to take a claim on trust. Immutable and
 * thread-safe.
 *
 * @param audience whom it is for
 * @param title what it is
 * @param sections in order, at least one
 */
public record PlanText(Audience audience, String title, List<Section> sections) {
    /**
     * Copies the list.
     *
     * @param audience whom it is for
     * @param title what it is
     * @param sections in order, at least one
     */
    public PlanText {
        Checks.text("title", title);
        sections = List.copyOf(sections);
        Checks.require(!sections.isEmpty(), "sections", "present");
    }

    /**
     * A part of it.
     *
     * @param heading the heading
     * @param statements what is said, at least one
     */
    public record Section(String heading, List<Statement> statements) {
        /**
         * Copies the list.
         *
         * @param heading the heading
         * @param statements what is said, at least one
         */
        public Section {
            Checks.text("heading", heading);
            statements = List.copyOf(statements);
            Checks.require(!statements.isEmpty(), "statements", "present");
        }

        /** Shows the type only. */
        @Override
        public String toString() {
            return "Section";
        }
    }

    /** What a statement rests on. */
    public enum Basis {
        /** The plan itself: what is to be done, by whom, when. */
        PLAN,
        /** Pieces of evidence, which the statement names. */
        EVIDENCE,
        /** Consensus or experience, which the statement says. */
        CONSENSUS,
        /** Caution: what to mind, to stop at, to refer for. */
        CAUTION
    }

    /**
     * One statement.
     *
     * @param text sentences
     * @param basis what it rests on
     * @param evidence the pieces of evidence; at least one where it rests on evidence
     * @param citations their publications
     */
    public record Statement(String text, Basis basis, List<EvidenceId> evidence, List<CitationId> citations) {
        /**
         * Copies the lists.
         *
         * @param text sentences
         * @param basis what it rests on
         * @param evidence the pieces of evidence
         * @param citations their publications
         */
        public Statement {
            Checks.text("text", text);
            evidence = List.copyOf(evidence);
            citations = List.copyOf(citations);
            Checks.require(
                    (basis == Basis.EVIDENCE) == !evidence.isEmpty(),
                    "evidence",
                    "present exactly where it is the basis");
        }

        static Statement of(Basis basis, String text) {
            return new Statement(text, basis, List.of(), List.of());
        }

        /** Shows the type only. */
        @Override
        public String toString() {
            return "Statement";
        }
    }

    /**
     * The whole as plain text.
     *
     * @return title, headings and statements, a statement a line
     */
    public String text() {
        return title + "\n"
                + sections.stream()
                        .map(section -> "\n" + section.heading() + "\n"
                                + section.statements().stream()
                                        .map(statement -> "- " + statement.text() + "\n")
                                        .collect(Collectors.joining()))
                        .collect(Collectors.joining());
    }

    /**
     * The sections as parts of a letter.
     *
     * @return one for each, with its statements as a list
     */
    public List<LetterSection> letterSections() {
        return sections.stream()
                .map(section -> LetterSection.builder()
                        .heading(section.heading())
                        .bullets(section.statements().stream()
                                .map(Statement::text)
                                .toList())
                        .build())
                .toList();
    }

    /** Shows the type only. */
    @Override
    public String toString() {
        return "PlanText";
    }
}
