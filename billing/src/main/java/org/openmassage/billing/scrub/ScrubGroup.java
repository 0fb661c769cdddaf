package org.openmassage.billing.scrub;

/** What a rule of the scrub looks at. Immutable and thread-safe. */
public enum ScrubGroup {
    /** Whether the claim has all its parts. */
    STRUCTURE("Structure", "Whether the claim has the parts that the form and the transaction want."),
    /** Texts, as the paper form and the transaction can carry them. */
    TEXT("Texts", "Whether the words and numbers of the claim can stand on the form and in the transaction."),
    /** National Provider Identifiers and the roles they stand for. */
    PROVIDERS(
            "Providers",
            "Whether those who bill, treat and prescribe are named by good numbers, each in its own role."),
    /** Amounts. */
    TOTALS("Totals", "Whether the amounts add up."),
    /** Diagnoses and the pointers to them. */
    DIAGNOSES(
            "Diagnoses and pointers",
            "Whether the diagnoses are valid on the dates of service, and every line points to one."),
    /** Dates. */
    DATES("Dates", "Whether the dates can be true, one beside the other."),
    /** What was billed before. */
    DUPLICATES("Duplicates", "Whether anything is billed twice, in the claim or before it."),
    /** Units against minutes and daily maximums. */
    UNITS("Units", "Whether the minutes earn the units, and a day stays within the daily maximum (MUE)."),
    /** Pairs of codes. */
    EDITS("Edits", "Whether two codes of a day are paid together (NCCI)."),
    /** Modifiers. */
    MODIFIERS("Modifiers", "Whether the modifiers fit the codes, each other and the therapist."),
    /** What a massage therapist may bill, and where. */
    SCOPE("Scope of practice", "Whether a massage therapist may bill the code, licensed and in that place."),
    /** The prescriber's order. */
    PRESCRIPTION("Prescription", "Whether the order behind the claim covers what was done."),
    /** The payer's leave. */
    AUTHORIZATION("Authorization", "Whether the payer gave leave, and the claim stays within it."),
    /** The notes behind the lines. */
    NOTES("Notes", "Whether each line stands on a signed and complete note that says the same."),
    /** The payer's own rules. */
    PAYER("The payer's own rules", "Whether the claim keeps the policy of its payer.");

    private final String title;
    private final String about;

    ScrubGroup(String title, String about) {
        this.title = title;
        this.about = about;
    }

    /**
     * A heading for people.
     *
     * @return a few words
     */
    public String title() {
        return title;
    }

    /**
     * What the rules of the group ask.
     *
     * @return a sentence
     */
    public String about() {
        return about;
    }
}
