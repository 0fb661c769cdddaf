package org.openmassage.core.practice;

import org.openmassage.core.issue.IssueKind;
import org.openmassage.core.issue.IssueWords;
import org.openmassage.core.issue.Severity;

/** What may be missing in the credentials of a practitioner. */
public enum CredentialGap implements IssueKind {
    /** No license for the jurisdiction. */
    LICENSE_MISSING(
            Severity.ERROR,
            "practitioner.license-missing",
            "No license to practice in this jurisdiction is on record.",
            "Record the license, or let a licensed practitioner treat.",
            "R1: a therapist is licensed before practicing medical massage"),
    /** A license that is not good on the day. */
    LICENSE_NOT_IN_FORCE(
            Severity.ERROR,
            "practitioner.license-not-in-force",
            "The license is not good on this day: expired, not yet begun, or without the right to practice.",
            "Renew the license and record its new period, or let a licensed practitioner treat.",
            "R1: a therapist is licensed before practicing medical massage"),
    /** A jurisdiction that does not license the profession. */
    LICENSE_NOT_OFFERED(
            Severity.INFORMATION,
            "practitioner.license-not-offered",
            "By the scope of practice given, this jurisdiction licenses nobody in this profession.",
            "Check what the city, the employer or the payer asks for instead.",
            "R1: a therapist is licensed before practicing medical massage"),
    /** A required certification is not there. */
    CERTIFICATION_MISSING(
            Severity.ERROR,
            "practitioner.certification-missing",
            "A certification that the jurisdiction or the employer requires is not on record.",
            "Record one of the certifications that the requirement names.",
            "R1: a certification is optional unless a requirement says so"),
    /** A required certification that is not good on the day. */
    CERTIFICATION_NOT_IN_FORCE(
            Severity.ERROR,
            "practitioner.certification-not-in-force",
            "A required certification is not good on this day.",
            "Renew the certification and record the renewal.",
            "R1: a certification is optional unless a requirement says so"),
    /** Too few hours of continuing education. */
    CONTINUING_EDUCATION_SHORT(
            Severity.WARNING,
            "practitioner.continuing-education-short",
            "Fewer hours of continuing education are on record than are required.",
            "Record what was completed, or complete what is missing before the renewal.",
            "R11: continuing education keeps a certification or a license"),
    /** Too few hours in a category. */
    CONTINUING_EDUCATION_CATEGORY_SHORT(
            Severity.WARNING,
            "practitioner.continuing-education-category-short",
            "Fewer hours of continuing education are on record in a category than are required there.",
            "Record the category of what was completed, or complete what is missing before the renewal.",
            "R11: continuing education keeps a certification or a license");

    private final IssueWords words;

    CredentialGap(Severity severity, String code, String message, String remedy, String source) {
        this.words = new IssueWords(severity, code, message, remedy, source);
    }

    @Override
    public IssueWords words() {
        return words;
    }
}
