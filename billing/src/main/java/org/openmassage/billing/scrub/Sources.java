package org.openmassage.billing.scrub;

/** The sources that several rules share. */
final class Sources {
    static final ScrubSource CLAIM = ScrubSource.confirmed("837P 005010X222A1, loop 2300; CMS-1500 (02/12)");
    static final ScrubSource LINE = ScrubSource.confirmed("837P 005010X222A1, loop 2400; CMS-1500 (02/12), box 24");
    static final ScrubSource DIAGNOSIS =
            ScrubSource.confirmed("837P 005010X222A1, HI and SV107; CMS-1500 (02/12), boxes 21 and 24E");
    static final ScrubSource CODE_SET = ScrubSource.confirmed("ICD-10-CM by date of service; CMS code order files");
    static final ScrubSource NPI =
            ScrubSource.confirmed("45 CFR 162.406 and 162.408: ten digits, Luhn over 80840 and the number");
    static final ScrubSource REJECTED =
            ScrubSource.consensus("What clearinghouses and payers reject 837P claims for (277CA status A3, A6 to A8)");
    static final ScrubSource FORM_TEXT =
            ScrubSource.confirmed("NUCC, CMS-1500 reference instructions, 08/05: how texts stand in the boxes");
    static final ScrubSource PAIRS =
            ScrubSource.confirmed("NCCI edits, practitioner table, from 2024-07-01; later quarters unconfirmed");
    static final ScrubSource MAXIMUMS = ScrubSource.confirmed(
            "NCCI medically unlikely edits, practitioner table, from 2024-07-01; later quarters unconfirmed");
    static final ScrubSource ORDER = ScrubSource.consensus("Rule R2; denials that test the order: CARC 173 to 176");
    static final ScrubSource AUTHORIZATION =
            ScrubSource.consensus("The payer's authorization; denials that test it: CARC 15, 197 and 198");
    static final ScrubSource NOTE =
            ScrubSource.consensus("Rule R6: a claim stands on diagnosis, plan, SOAP notes and progress notes");
    static final ScrubSource POLICY = ScrubSource.consensus("The payer's policy; see its basis");

    private Sources() {}
}
