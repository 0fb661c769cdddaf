package org.openmassage.protocols.knowledge;

import org.openmassage.core.issue.IssueKind;
import org.openmassage.core.issue.IssueWords;
import org.openmassage.core.issue.Severity;

/** What in a protocol does not fit the condition, its stages, or the techniques. */
public enum ProtocolGap implements IssueKind {
    /** A rule of screening that the condition itself meets forbids this: the technique, its heat or cold, or its pressure. */
    TECHNIQUE_AVOIDED_BY_CONDITION(
            Severity.ERROR,
            "protocol.own-contraindication",
            "A rule of screening that the condition itself meets forbids this: the technique, its heat or cold, or its pressure.",
            "Choose another technique, or a lighter one.",
            "The contraindication catalog"),
    /** The pressure is above 2 in the first days of healing. */
    ACUTE_PRESSURE(
            Severity.ERROR,
            "protocol.acute-pressure",
            "The pressure is above 2 in the first days of healing.",
            "Keep to pressure 2 or less in this stage.",
            "Consensus: the stage rule of healing tissue"),
    /** A session is longer than 30 minutes in the first days of healing. */
    ACUTE_MINUTES(
            Severity.ERROR,
            "protocol.acute-minutes",
            "A session is longer than 30 minutes in the first days of healing.",
            "Keep to 30 minutes or less in this stage.",
            "Consensus: the stage rule of healing tissue"),
    /** Cross-fiber friction, deep tissue work or heat is used in the first days of healing. */
    ACUTE_TECHNIQUE(
            Severity.ERROR,
            "protocol.acute-technique",
            "Cross-fiber friction, deep tissue work or heat is used in the first days of healing.",
            "Leave it out in this stage.",
            "Consensus: the stage rule of healing tissue"),
    /** The pressure is above 3 while new tissue forms. */
    SUBACUTE_PRESSURE(
            Severity.ERROR,
            "protocol.subacute-pressure",
            "The pressure is above 3 while new tissue forms.",
            "Keep to pressure 3 or less in this stage.",
            "Consensus: the stage rule of healing tissue"),
    /** The condition is treated gently in this stage, and the pressure is more. */
    NOT_GENTLE(
            Severity.ERROR,
            "protocol.not-gentle",
            "The condition is treated gently in this stage, and the pressure is more.",
            "Keep to pressure 2 or less.",
            "R9: some conditions may need massage that is gentle"),
    /** A pressure is given exactly where the technique has one. */
    PRESSURE_MISMATCH(
            Severity.ERROR,
            "protocol.pressure-mismatch",
            "A pressure is given exactly where the technique has one.",
            "Give the most pressure, or take it away.",
            "The technique catalog"),
    /** The technique cannot be done that lightly. */
    PRESSURE_BELOW_TECHNIQUE(
            Severity.ERROR,
            "protocol.pressure-below-technique",
            "The technique cannot be done that lightly.",
            "Choose another technique, or raise the most pressure where that is allowed.",
            "The technique catalog"),
    /** A site lies on the side that is turned away in the position of the step. */
    OUT_OF_REACH(
            Severity.WARNING,
            "protocol.out-of-reach",
            "A site lies on the side that is turned away in the position of the step.",
            "Choose another position, or give the site a step of its own.",
            "Consensus of this library: where hands reach in a position"),
    /** The minutes lie outside what is usual for the technique. */
    MINUTES_OUTSIDE_TECHNIQUE(
            Severity.WARNING,
            "protocol.minutes-outside-technique",
            "The minutes lie outside what is usual for the technique.",
            "Check the minutes of the step.",
            "The technique catalog"),
    /** The condition has no such stage. */
    STAGE_NOT_OF_CONDITION(
            Severity.ERROR,
            "protocol.stage-not-of-condition",
            "The condition has no such stage.",
            "Name a stage of the condition.",
            "The condition catalog"),
    /** In one of its stages the protocol begins with a phase that waits for something. */
    BEGINS_BY_WAITING(
            Severity.ERROR,
            "protocol.begins-by-waiting",
            "In one of its stages the protocol begins with a phase that waits for something.",
            "Put a phase before it that treatment may begin with, or take the condition for beginning away.",
            "A plan begins with its first phase"),
    /** No such special test is in the catalog. */
    TEST_UNKNOWN(
            Severity.ERROR,
            "protocol.special-test-unknown",
            "No such special test is in the catalog.",
            "Name a test of the catalog.",
            "The special-test catalog");

    private final IssueWords words;

    ProtocolGap(Severity severity, String code, String message, String remedy, String source) {
        this.words = new IssueWords(severity, code, message, remedy, source);
    }

    @Override
    public IssueWords words() {
        return words;
    }
}
