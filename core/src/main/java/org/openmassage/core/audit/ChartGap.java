package org.openmassage.core.audit;

import org.openmassage.core.issue.IssueKind;
import org.openmassage.core.issue.IssueWords;
import org.openmassage.core.issue.Severity;

/** What a chart may lack, or what in it may not fit together. */
public enum ChartGap implements IssueKind {
    /** No prescription, though one is required. */
    PRESCRIPTION_MISSING(
            Severity.ERROR,
            "chart.prescription-missing",
            "Insurance is billed, and there is no prescription.",
            "Ask the physician for one before billing.",
            "R2: a prescription is required if insurance is billed"),
    /** Who pays is not said. */
    PAYMENT_MODE_MISSING(
            Severity.WARNING,
            "chart.payment-mode-missing",
            "The episode does not say who pays: the patient, the insurer, or the patient with reimbursement.",
            "Ask before treating, and record it.",
            "R7: payment is direct or by reimbursement of the client, and coverage depends on the plan"),
    /** Costs were not disclosed. */
    COSTS_NOT_DISCLOSED(
            Severity.WARNING,
            "chart.costs-not-disclosed",
            "No consent on record says that the person knows what it may cost and answers for it.",
            "Tell the costs before treating, and record the consent to being financially responsible.",
            "R7: costs are disclosed to the client"),
    /** The therapist diagnosed. */
    DIAGNOSIS_BY_THERAPIST(
            Severity.ERROR,
            "chart.diagnosis-by-therapist",
            "A diagnosis or an order comes from the therapist who treats.",
            "Ask a physician to diagnose; a massage therapist does not.",
            "R3: the author of a diagnosis is not the massage therapist"),
    /** A note holds a diagnosis of its own. */
    DIAGNOSIS_NOT_PRESCRIBED(
            Severity.ERROR,
            "chart.diagnosis-not-prescribed",
            "A note quotes a diagnosis that no prescriber made.",
            "Quote the codes of the order, or ask the physician.",
            "R3: the author of a diagnosis is not the massage therapist"),
    /** A site outside the order. */
    SITE_OUTSIDE_ORDER(
            Severity.WARNING,
            "chart.site-outside-order",
            "A treatment was given outside the regions of the order.",
            "Say in the note why: pain may be referred from there.",
            "R4: treatment stays on the condition of the prescription; that the region must match is inferred"),
    /** A technique outside the order. */
    TECHNIQUE_OUTSIDE_ORDER(
            Severity.WARNING,
            "chart.technique-outside-order",
            "A treatment used a technique that the order does not name.",
            "Ask the prescriber, or say in the note why.",
            "R4: treatment stays on what the prescription names"),
    /** Medical massage without a diagnosis. */
    PHYSICIAN_DIAGNOSIS_MISSING(
            Severity.ERROR,
            "chart.physician-diagnosis-missing",
            "The care is called medical massage, and no physician has diagnosed.",
            "Ask for the diagnosis, or call the care by another kind.",
            "R5: medical massage needs a physician's diagnosis"),
    /** Medical massage without a prescription. */
    MEDICAL_WITHOUT_PRESCRIPTION(
            Severity.WARNING,
            "chart.medical-without-prescription",
            "The care is called medical massage, and there is no prescription.",
            "Ask for one.",
            "R5: sources disagree whether medical massage always needs a prescription"),
    /** Treatments without a plan. */
    PLAN_MISSING(
            Severity.ERROR,
            "chart.plan-missing",
            "There are treatments, and no plan.",
            "Write the plan.",
            "R6: a claim rests on diagnosis codes, treatment plan, SOAP notes and progress notes"),
    /** Progress is due. */
    PROGRESS_DUE(
            Severity.WARNING,
            "chart.progress-due",
            "Progress was not reported when it was due.",
            "Take stock: write a progress note or report.",
            "R6: a claim rests on diagnosis codes, treatment plan, SOAP notes and progress notes"),
    /** A plan without an assessment before it. */
    PLAN_BEFORE_ASSESSMENT(
            Severity.ERROR,
            "chart.plan-before-assessment",
            "A plan was drafted before anything was assessed.",
            "Assess first, and name the note in the plan.",
            "R8: assessment precedes the plan"),
    /** A plan without a measurable goal. */
    PLAN_WITHOUT_MEASURE(
            Severity.WARNING,
            "chart.plan-without-measure",
            "A plan has no goal that can be measured.",
            "Give at least one goal a measure, a baseline, a target and a day.",
            "R8: the plan is individual and outcome-based"),
    /** A treatment before the plan. */
    TREATED_BEFORE_PLAN(
            Severity.WARNING,
            "chart.treated-before-plan",
            "A treatment was given before there was a plan.",
            "Draft the plan at the assessment.",
            "R8: assessment precedes the plan, and the plan the treatment"),
    /** Treated although the screening said no. */
    TREATED_AGAINST_SCREENING(
            Severity.ERROR,
            "chart.treated-against-screening",
            "A treatment was given although its screening allowed no session.",
            "Record the clearance or the override that allowed it.",
            "The screening record"),
    /** Treated beyond the limits. */
    TREATED_BEYOND_LIMITS(
            Severity.ERROR,
            "chart.treated-beyond-limits",
            "A treatment did not keep within the limits of its screening.",
            "Correct the entry, or record what allowed it.",
            "The screening record"),
    /** A visit without a note. */
    VISIT_WITHOUT_NOTE(
            Severity.ERROR,
            "chart.visit-without-note",
            "A kept visit has no note.",
            "Write it, marked as a late entry.",
            "R6: a claim rests on diagnosis codes, treatment plan, SOAP notes and progress notes"),
    /** A note without a kept visit. */
    NOTE_WITHOUT_VISIT(
            Severity.ERROR,
            "chart.note-without-visit",
            "A note belongs to no kept visit.",
            "Correct the visit, or its status.",
            "The episode's own order"),
    /** The days disagree. */
    NOTE_DATE_DIFFERS(
            Severity.ERROR,
            "chart.note-date-differs",
            "A note has another day than its visit.",
            "Correct the day.",
            "The episode's own order"),
    /** No assessment in a note. */
    NOTE_WITHOUT_ASSESSMENT(
            Severity.ERROR,
            "chart.note-without-assessment",
            "A note has no assessment.",
            "Write the assessment.",
            "R6: a claim rests on diagnosis codes, treatment plan, SOAP notes and progress notes"),
    /** A note is unsigned. */
    NOTE_UNSIGNED(
            Severity.WARNING,
            "chart.note-unsigned",
            "A note is not signed.",
            "Sign it.",
            "Only signed notes are charged"),
    /** A gap. */
    GAP(
            Severity.WARNING,
            "chart.gap",
            "There is a long gap between two visits.",
            "Say in the next note why, and assess again.",
            "The audit policy"),
    /** A visit outside the episode. */
    VISIT_OUTSIDE_EPISODE(
            Severity.ERROR,
            "chart.visit-outside-episode",
            "A visit lies outside the days of the episode.",
            "Correct the visit, or the days of the episode.",
            "The episode's own order"),
    /** Another patient's record. */
    OTHER_PATIENT(
            Severity.ERROR,
            "chart.other-patient",
            "A record belongs to another patient.",
            "Remove it from this chart.",
            "A chart is one person's");

    private final IssueWords words;

    ChartGap(Severity severity, String code, String message, String remedy, String source) {
        this.words = new IssueWords(severity, code, message, remedy, source);
    }

    @Override
    public IssueWords words() {
        return words;
    }
}
