package org.openmassage.billing.unit;

import org.openmassage.core.issue.IssueKind;
import org.openmassage.core.issue.IssueWords;
import org.openmassage.core.issue.Severity;

/**
 * What may be found about minutes and units. Immutable and thread-safe.
 */
public enum UnitIssue implements IssueKind {
    /** The two methods come to different units. */
    METHODS_DIFFER(
            Severity.WARNING,
            "units.methods-differ",
            "The CMS method and the AMA midpoint method come to different units for these minutes.",
            "Check which method the payer uses.",
            "CMS Pub. 100-04, chapter 5, section 20.2; AMA CPT time rule (midpoint)"),
    /** The methods of two payers come to different units. */
    PAYERS_DIFFER(
            Severity.WARNING,
            "units.payers-differ",
            "The methods of the primary and the secondary payer come to different units for these minutes.",
            "A claim carries one set of units. Bill the primary payer by its own method, and ask the secondary before the"
                    + " rest goes there: a person decides.",
            "CMS Pub. 100-04, chapter 5, section 20.2; AMA CPT time rule (midpoint)"),
    /** A line has more units than its minutes can earn. */
    OVER_MINUTES(
            Severity.ERROR,
            "units.over-minutes",
            "A code is billed with more units than its minutes can earn.",
            "Bill the units that the minutes earn; minutes of another code never move to it.",
            "CMS Pub. 100-04, chapter 5, section 20.2"),
    /** The lines together have more units than the minutes earn. */
    OVER_TOTAL(
            Severity.ERROR,
            "units.over-total",
            "The codes that share a unit are billed with more units together than the minutes earn.",
            "Settle the tie: the unit goes to one of them.",
            "CMS Pub. 100-04, chapter 5, section 20.2"),
    /** A line has fewer units than its minutes earn. */
    UNDER_MINUTES(
            Severity.WARNING,
            "units.under-minutes",
            "A code is billed with fewer units than its minutes earn.",
            "Check whether a unit was forgotten.",
            "CMS Pub. 100-04, chapter 5, section 20.2"),
    /** A line has no minutes behind it. */
    NO_MINUTES(
            Severity.ERROR,
            "units.no-minutes",
            "A code is billed for which no service was recorded that day.",
            "Bill only what the notes show.",
            "A charge rests on what the notes of that day record"),
    /** A code that earned units is on no line. */
    NOT_BILLED(
            Severity.INFORMATION,
            "units.not-billed",
            "A code earned units that day and is on no line.",
            "Check whether it was left out on purpose.",
            "CMS Pub. 100-04, chapter 5, section 20.2"),
    /** A timed code stands on two lines of a date. */
    SPLIT_LINE(
            Severity.ERROR,
            "units.split-line",
            "A timed code of one provider stands on more than one line of a date.",
            "Put all its units on one line.",
            "Split lines of a timed code are rejected for dates of service from 2021-04-19"),
    /** A service-based code has more than one unit. */
    SERVICE_REPEATED(
            Severity.WARNING,
            "units.service-repeated",
            "A service-based code has more than one unit on a date.",
            "It counts once for the service, whatever its minutes.",
            "CMS Pub. 100-04, chapter 5, section 20.2");

    private final IssueWords words;

    UnitIssue(Severity severity, String code, String message, String remedy, String source) {
        this.words = new IssueWords(severity, code, message, remedy, source);
    }

    @Override
    public IssueWords words() {
        return words;
    }
}
