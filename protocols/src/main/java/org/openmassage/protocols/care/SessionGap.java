package org.openmassage.protocols.care;

import org.openmassage.core.issue.IssueKind;
import org.openmassage.core.issue.IssueWords;
import org.openmassage.core.issue.Severity;

/** What in a proposed or a finished session does not keep to its limits or to its plan. */
public enum SessionGap implements IssueKind {
    /** The screening does not let a session take place. */
    NOT_ALLOWED(
            Severity.ERROR,
            "session.not-allowed",
            "The screening does not let a session take place.",
            "Do not treat; follow the advice of the screening, and screen again once it is settled.",
            "Limits of the screening hold for every session"),
    /** The note is of another patient than the one who was screened. */
    OTHER_PATIENT(
            Severity.ERROR,
            "session.other-patient",
            "The note is of another patient than the one who was screened.",
            "Check against the screening of the same patient.",
            "Limits of the screening hold for every session"),
    /** The screening is of a later day than the session. */
    SCREENED_LATER(
            Severity.ERROR,
            "session.screened-later",
            "The screening is of a later day than the session.",
            "Check against the screening that was done before the session.",
            "Limits of the screening hold for every session"),
    /** The screening is of an earlier day than the session. */
    SCREENED_EARLIER(
            Severity.WARNING,
            "session.screened-earlier",
            "The screening is of an earlier day than the session.",
            "Ask what has changed since, and screen again if anything has.",
            "Limits of the screening hold for every session"),
    /** The pressure is more than the screening allows. */
    PRESSURE_OVER_LIMIT(
            Severity.ERROR,
            "session.pressure-over-limit",
            "The pressure is more than the screening allows.",
            "Keep to the limit; after a session, look for harm, and record what was found.",
            "Limits of the screening hold for every session"),
    /** The pressure is limited, and the entry does not say how much was used. */
    PRESSURE_NOT_RECORDED(
            Severity.WARNING,
            "session.pressure-not-recorded",
            "The pressure is limited, and the entry does not say how much was used.",
            "Record the pressure on the Walton scale.",
            "Limits of the screening hold for every session"),
    /** The technique is ruled out by the screening. */
    TECHNIQUE_BANNED(
            Severity.ERROR,
            "session.technique-banned",
            "The technique is ruled out by the screening.",
            "Choose another technique; after a session, look for harm, and record what was found.",
            "Limits of the screening hold for every session"),
    /** The site must not be treated, by the screening. */
    SITE_AVOIDED(
            Severity.ERROR,
            "session.site-avoided",
            "The site must not be treated, by the screening.",
            "Leave the site out; after a session, look for harm, and record what was found.",
            "Limits of the screening hold for every session"),
    /** No clearance covers the site on the day of the session. */
    SITE_NOT_CLEARED(
            Severity.ERROR,
            "session.site-not-cleared",
            "No clearance covers the site on the day of the session.",
            "Leave the site out, or ask for a clearance that covers it and has not run out.",
            "Limits of the screening hold for every session"),
    /** Some sites are limited, and the entry does not say where it was. */
    SITES_NOT_RECORDED(
            Severity.WARNING,
            "session.sites-not-recorded",
            "Some sites are limited, and the entry does not say where it was.",
            "Record the sites.",
            "Limits of the screening hold for every session"),
    /** The treatment takes longer than the screening allows there. */
    MINUTES_OVER_LIMIT(
            Severity.ERROR,
            "session.minutes-over-limit",
            "The treatment takes longer than the screening allows there.",
            "Shorten it to the limit.",
            "Limits of the screening hold for every session"),
    /** The session is longer than the screening allows. */
    LENGTH_OVER_LIMIT(
            Severity.ERROR,
            "session.length-over-limit",
            "The session is longer than the screening allows.",
            "Shorten the session to the limit.",
            "Limits of the screening hold for every session"),
    /** The position is ruled out by the screening. */
    POSITION_BANNED(
            Severity.ERROR,
            "session.position-banned",
            "The position is ruled out by the screening.",
            "Choose another position.",
            "Limits of the screening hold for every session"),
    /** Some positions are ruled out, and the entry does not say which was used. */
    POSITION_NOT_RECORDED(
            Severity.INFORMATION,
            "session.position-not-recorded",
            "Some positions are ruled out, and the entry does not say which was used.",
            "Record the position.",
            "Limits of the screening hold for every session"),
    /** Heat is ruled out by the screening. */
    HEAT_BANNED(
            Severity.ERROR,
            "session.heat-banned",
            "Heat is ruled out by the screening.",
            "Leave the heat out.",
            "Limits of the screening hold for every session"),
    /** Cold is ruled out by the screening. */
    COLD_BANNED(
            Severity.ERROR,
            "session.cold-banned",
            "Cold is ruled out by the screening.",
            "Leave the cold out.",
            "Limits of the screening hold for every session"),
    /** The technique is not in the catalog, so that not every limit can be held against it. */
    TECHNIQUE_UNKNOWN(
            Severity.WARNING,
            "session.technique-unknown",
            "The technique is not in the catalog, so that not every limit can be held against it.",
            "Record a technique of the catalog, or add it to the clinic's own.",
            "Limits of the screening hold for every session"),
    /** The plan is still a draft. */
    PLAN_NOT_ACCEPTED(
            Severity.WARNING,
            "session.plan-not-accepted",
            "The plan is still a draft.",
            "Let the therapist accept the plan before it is carried out.",
            "R10: treatment follows an individual plan"),
    /** The plan has several phases, and it is not said which one the session belongs to. */
    PHASE_NOT_NAMED(
            Severity.INFORMATION,
            "session.phase-not-named",
            "The plan has several phases, and it is not said which one the session belongs to.",
            "Name the phase.",
            "R10: treatment follows an individual plan"),
    /** The plan has no phase of this name. */
    PHASE_NOT_PLANNED(
            Severity.ERROR,
            "session.phase-not-planned",
            "The plan has no phase of this name.",
            "Name a phase of the plan, or amend the plan.",
            "R10: treatment follows an individual plan"),
    /** The technique is not part of the plan. */
    TECHNIQUE_NOT_PLANNED(
            Severity.INFORMATION,
            "session.technique-not-planned",
            "The technique is not part of the plan.",
            "Say in the note why it was chosen, or amend the plan.",
            "R10: treatment follows an individual plan"),
    /** The site is not part of the plan. */
    SITE_NOT_PLANNED(
            Severity.WARNING,
            "session.site-not-planned",
            "The site is not part of the plan.",
            "Say in the note why it was treated, or amend the plan.",
            "R10: treatment follows an individual plan"),
    /** The pressure is more than planned. */
    FIRMER_THAN_PLANNED(
            Severity.WARNING,
            "session.firmer-than-planned",
            "The pressure is more than planned.",
            "Keep to the plan, or amend it with the reason.",
            "R10: treatment follows an individual plan"),
    /** The session is longer than planned. */
    LONGER_THAN_PLANNED(
            Severity.WARNING,
            "session.longer-than-planned",
            "The session is longer than planned.",
            "Keep to the plan, or amend it with the reason.",
            "R10: treatment follows an individual plan"),
    /** A technique of the plan is not part of the session. */
    LEFT_OUT(
            Severity.INFORMATION,
            "session.left-out",
            "A technique of the plan is not part of the session.",
            "Say in the note why it was left out.",
            "R10: treatment follows an individual plan");

    private final IssueWords words;

    SessionGap(Severity severity, String code, String message, String remedy, String source) {
        this.words = new IssueWords(severity, code, message, remedy, source);
    }

    @Override
    public IssueWords words() {
        return words;
    }
}
