package org.openmassage.billing.goodfaith;

import org.openmassage.core.issue.IssueKind;
import org.openmassage.core.issue.IssueWords;
import org.openmassage.core.issue.Severity;

/**
 * What may be missing in a good faith estimate. Immutable and thread-safe.
 */
public enum GoodFaithIssue implements IssueKind {
    /** The patient's name is missing. */
    PATIENT_NAME_MISSING(
            Severity.ERROR,
            "good-faith.patient-name-missing",
            "The patient's name is missing.",
            "Add the name.",
            "45 CFR 149.610(c)(1), as professional associations report it"),
    /** The patient's date of birth is missing. */
    BIRTH_DATE_MISSING(
            Severity.ERROR,
            "good-faith.birth-date-missing",
            "The patient's date of birth is missing.",
            "Add the date of birth.",
            "45 CFR 149.610(c)(1), as professional associations report it"),
    /** The service that the estimate is about is not described. */
    PRIMARY_SERVICE_MISSING(
            Severity.ERROR,
            "good-faith.primary-service-missing",
            "The service that the estimate is about is not described.",
            "Describe it in words that the patient understands.",
            "45 CFR 149.610(c)(1), as professional associations report it"),
    /** There is no itemized list of expected services. */
    SERVICES_MISSING(
            Severity.ERROR,
            "good-faith.services-missing",
            "There is no itemized list of expected services.",
            "List each service, by provider.",
            "45 CFR 149.610(c)(1), as professional associations report it"),
    /** A service has no expected service code. */
    CODE_MISSING(
            Severity.ERROR,
            "good-faith.code-missing",
            "A service has no expected service code.",
            "Add the code.",
            "45 CFR 149.610(c)(1), as professional associations report it"),
    /** A service names no diagnosis code. */
    DIAGNOSIS_MISSING(
            Severity.WARNING,
            "good-faith.diagnosis-missing",
            "A service names no diagnosis code.",
            "Add the codes that apply, from the prescriber; a therapist does not diagnose. Without one, none is required.",
            "45 CFR 149.610(c)(1), as professional associations report it"),
    /** A service has no expected charge. */
    CHARGE_MISSING(
            Severity.ERROR,
            "good-faith.charge-missing",
            "A service has no expected charge.",
            "Add what the clinic will ask, any discount taken off.",
            "45 CFR 149.610(c)(1), as professional associations report it"),
    /** A provider has no valid National Provider Identifier. */
    NPI_MISSING(
            Severity.ERROR,
            "good-faith.npi-missing",
            "A provider has no valid National Provider Identifier.",
            "Add the number of the provider.",
            "45 CFR 149.610(c)(1), as professional associations report it"),
    /** A provider has no tax number. */
    TAX_NUMBER_MISSING(
            Severity.ERROR,
            "good-faith.tax-number-missing",
            "A provider has no tax number.",
            "Add the number; a business number rather than a person's.",
            "45 CFR 149.610(c)(1), as professional associations report it"),
    /** It is not said where a provider will give the services. */
    LOCATION_MISSING(
            Severity.ERROR,
            "good-faith.location-missing",
            "It is not said where a provider will give the services.",
            "Add state and office.",
            "45 CFR 149.610(c)(1), as professional associations report it"),
    /** A service is expected several times, and the scope is not told. */
    SCOPE_MISSING(
            Severity.ERROR,
            "good-faith.scope-missing",
            "A service is expected several times, and the scope is not told.",
            "Add the time frame, the frequency and the number of visits.",
            "45 CFR 149.610(b)(1), recurring services, as quoted by APA Services"),
    /** The estimate covers more than 12 months. */
    BEYOND_TWELVE_MONTHS(
            Severity.ERROR,
            "good-faith.beyond-twelve-months",
            "The estimate covers more than 12 months.",
            "End it within 12 months, and make a new one for what follows.",
            "45 CFR 149.610(b)(1), recurring services, as quoted by APA Services"),
    /** It does not say that further services may be recommended and scheduled separately. */
    SEPARATE_DISCLAIMER_MISSING(
            Severity.ERROR,
            "good-faith.separate-disclaimer-missing",
            "It does not say that further services may be recommended and scheduled separately.",
            "Add the disclaimer.",
            "45 CFR 149.610(c)(1)(vii) to (x)"),
    /** It does not say that it is only an estimate. */
    ESTIMATE_DISCLAIMER_MISSING(
            Severity.ERROR,
            "good-faith.estimate-disclaimer-missing",
            "It does not say that it is only an estimate.",
            "Add the disclaimer.",
            "45 CFR 149.610(c)(1)(vii) to (x)"),
    /** It does not tell of the right to dispute a bill. */
    DISPUTE_DISCLAIMER_MISSING(
            Severity.ERROR,
            "good-faith.dispute-disclaimer-missing",
            "It does not tell of the right to dispute a bill.",
            "Add the disclaimer, with where to read about it and that care does not suffer.",
            "45 CFR 149.610(c)(1)(vii) to (x)"),
    /** It does not say that it is not a contract. */
    CONTRACT_DISCLAIMER_MISSING(
            Severity.ERROR,
            "good-faith.contract-disclaimer-missing",
            "It does not say that it is not a contract.",
            "Add the disclaimer.",
            "45 CFR 149.610(c)(1)(vii) to (x)"),
    /** It was made after it was due. */
    ISSUED_LATE(
            Severity.ERROR,
            "good-faith.issued-late",
            "It was made after it was due.",
            "Give it to the patient at once, and note why it was late.",
            "45 CFR 149.610(b)(1)(vi)");

    private final IssueWords words;

    GoodFaithIssue(Severity severity, String code, String message, String remedy, String source) {
        this.words = new IssueWords(severity, code, message, remedy, source);
    }

    @Override
    public IssueWords words() {
        return words;
    }
}
