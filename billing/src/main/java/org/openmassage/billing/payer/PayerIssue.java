package org.openmassage.billing.payer;

import org.openmassage.core.issue.IssueKind;
import org.openmassage.core.issue.IssueWords;
import org.openmassage.core.issue.Severity;

/**
 * What may be wrong with a payer's pack though each of its entries can be read. Immutable and thread-safe.
 */
public enum PayerIssue implements IssueKind {
    /** A citation is not in the catalog. */
    CITATION_UNKNOWN(
            Severity.ERROR,
            "payer.citation-unknown",
            "A figure names a citation that there is not.",
            "Add the citation to the pack's own citations, or name one that there is.",
            "A figure can be looked up in its source"),
    /** A figure has neither a source nor a word about it. */
    BASIS_SILENT(
            Severity.ERROR,
            "payer.basis-silent",
            "A figure has neither a citation nor a remark.",
            "Say where it comes from: a contract, a letter, a call with its date.",
            "A figure can be looked up in its source"),
    /** Two policies leave days between them. */
    POLICIES_GAP(
            Severity.ERROR,
            "payer.policies-gap",
            "There are days between two policies of the payer.",
            "Let the later policy begin on the day after the earlier ends.",
            "One policy holds on each date of service"),
    /** Two authorization rules are for one visit. */
    AUTHORIZATIONS_OVERLAP(
            Severity.ERROR,
            "payer.authorizations-overlap",
            "Two authorization rules are for the same visit.",
            "Let each range of visits begin after the one before ends.",
            "One rule holds for each visit"),
    /** No authorization rule is for a visit between others. */
    AUTHORIZATIONS_GAP(
            Severity.ERROR,
            "payer.authorizations-gap",
            "A visit lies between two authorization rules, or before the first, and has none.",
            "Give the visit a rule, with required false if the payer wants nothing.",
            "One rule holds for each visit"),
    /** An episode counts visits that need no authorization. */
    EPISODE_WITHOUT_AUTHORIZATION(
            Severity.ERROR,
            "payer.episode-without-authorization",
            "An episode says how far an authorization goes, and no visit needs one.",
            "Add the authorization rule, or take the episode away and write a visit cap.",
            "An episode is the length of an authorization"),
    /** A number has a form but is not wanted. */
    NUMBER_FORM_WITHOUT_NUMBER(
            Severity.ERROR,
            "payer.number-form-without-number",
            "The form of the referral number is given, and the number is not required.",
            "Require the number, or take its form away.",
            "A form belongs to a number that the payer wants"),
    /** Nothing is filed, yet there are rules for filing. */
    SELF_PAY_WITH_CLAIM_RULES(
            Severity.ERROR,
            "payer.self-pay-with-claim-rules",
            "The patient pays and no claim is filed, yet there are rules for filing or authorization.",
            "Change the recognition, or take the rules away.",
            "A policy does not contradict itself"),
    /** The payer pays no massage therapist, yet authorizes. */
    NOT_RECOGNIZED_WITH_AUTHORIZATION(
            Severity.ERROR,
            "payer.not-recognized-with-authorization",
            "The payer does not pay massage therapists, yet there are authorizations or episodes.",
            "Change the recognition, or take the rules away.",
            "A policy does not contradict itself"),
    /** A payer that pays has no code for any technique. */
    NO_TECHNIQUE(
            Severity.ERROR,
            "payer.no-technique",
            "The payer pays massage therapists, and no technique has a code: nothing could be charged.",
            "Map the techniques of the clinic to the codes of the contract.",
            "Charges go by the payer's map"),
    /** A code is not in the code set. */
    CODE_UNKNOWN(
            Severity.ERROR,
            "payer.code-unknown",
            "A procedure code is not in the code set when the policy begins.",
            "Check the code, or lay the clinic's own catalog of procedures over the shipped one.",
            "Charges leave out a code that the code set does not know"),
    /** A modifier or cap is on codes that are never billed. */
    CODE_NOT_MAPPED(
            Severity.ERROR,
            "payer.code-not-mapped",
            "A modifier or a cap is on codes to none of which a technique is mapped.",
            "Map a technique to one of the codes, or take the rule away.",
            "Charges go by the payer's map"),
    /** A modifier is not for massage therapists. */
    MODIFIER_UNFIT(
            Severity.ERROR,
            "payer.modifier-unfit",
            "A modifier is not one that a massage therapist's claim may bear, or not yet in force when the policy begins.",
            "Check the modifier against the payer's policy.",
            "The shipped list of modifiers; see its basis"),
    /** Two caps of a kind are on the same thing. */
    CAPS_CONTRADICT(
            Severity.ERROR,
            "payer.caps-contradict",
            "Two caps of one kind are on the same codes.",
            "Keep the one of the contract.",
            "A policy does not contradict itself"),
    /** A smaller cap can never be reached. */
    CAP_UNREACHABLE(
            Severity.ERROR,
            "payer.cap-unreachable",
            "A cap for a longer time is lower than that for a shorter one.",
            "Check both against the contract.",
            "A policy does not contradict itself");

    private final IssueWords words;

    PayerIssue(Severity severity, String code, String message, String remedy, String source) {
        this.words = new IssueWords(severity, code, message, remedy, source);
    }

    @Override
    public IssueWords words() {
        return words;
    }
}
