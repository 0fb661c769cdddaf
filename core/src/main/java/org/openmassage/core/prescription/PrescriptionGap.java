package org.openmassage.core.prescription;

import org.openmassage.core.issue.IssueKind;
import org.openmassage.core.issue.IssueWords;
import org.openmassage.core.issue.Severity;

/** What an order may lack that a payer would miss. */
public enum PrescriptionGap implements IssueKind {
    /** No diagnosis is named. */
    DIAGNOSIS_MISSING(
            Severity.ERROR,
            "prescription.diagnosis-missing",
            "The order names no diagnosis.",
            "Ask the prescriber for a diagnosis with its code.",
            "R4: the prescription names the condition to be treated"),
    /** It is not signed. */
    UNSIGNED(
            Severity.ERROR,
            "prescription.unsigned",
            "The order is not signed.",
            "Have the prescriber sign it.",
            "What payers ask an order to name; denials 173, 175 and 176 (X12 claim adjustment reason codes) test it"),
    /** What to do is not said. */
    TREATMENT_MISSING(
            Severity.WARNING,
            "prescription.treatment-missing",
            "The order names no technique and does not leave the choice to the therapist.",
            "Ask for the technique, or for evaluate and treat.",
            "What payers ask an order to name; denials 173, 175 and 176 (X12 claim adjustment reason codes) test it"),
    /** Where is not said. */
    REGION_MISSING(
            Severity.WARNING,
            "prescription.region-missing",
            "The order does not say where to treat.",
            "Ask for the region.",
            "What payers ask an order to name; denials 173, 175 and 176 (X12 claim adjustment reason codes) test it"),
    /** How often is not said. */
    FREQUENCY_MISSING(
            Severity.WARNING,
            "prescription.frequency-missing",
            "The order does not say how often to treat.",
            "Ask for the visits, or for so many a week.",
            "What payers ask an order to name; denials 173, 175 and 176 (X12 claim adjustment reason codes) test it"),
    /** For how long is not said. */
    DURATION_MISSING(
            Severity.WARNING,
            "prescription.duration-missing",
            "The order names neither weeks nor an expiry.",
            "Ask for the duration or the last day.",
            "What payers ask an order to name; denials 173, 175 and 176 (X12 claim adjustment reason codes) test it"),
    /** How long a visit lasts is not said. */
    MINUTES_MISSING(
            Severity.INFORMATION,
            "prescription.minutes-missing",
            "The order does not say how long a visit lasts.",
            "Ask for the minutes or the units of a visit.",
            "What payers ask an order to name; denials 173, 175 and 176 (X12 claim adjustment reason codes) test it"),
    /** Why is not said. */
    NECESSITY_MISSING(
            Severity.WARNING,
            "prescription.necessity-missing",
            "The order does not say why the treatment is medically necessary.",
            "Ask for the medical necessity.",
            "What payers ask an order to name; denials 173, 175 and 176 (X12 claim adjustment reason codes) test it"),
    /** The two ways to tell the number disagree. */
    COUNT_DISAGREES(
            Severity.WARNING,
            "prescription.count-disagrees",
            "The number of visits is not the visits a week times the weeks.",
            "Ask the prescriber which one is meant; the number of visits is counted.",
            "What payers ask an order to name; denials 173, 175 and 176 (X12 claim adjustment reason codes) test it");

    private final IssueWords words;

    PrescriptionGap(Severity severity, String code, String message, String remedy, String source) {
        this.words = new IssueWords(severity, code, message, remedy, source);
    }

    @Override
    public IssueWords words() {
        return words;
    }
}
