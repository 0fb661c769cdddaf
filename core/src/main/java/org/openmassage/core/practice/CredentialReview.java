package org.openmassage.core.practice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openmassage.core.credential.Certification;
import org.openmassage.core.credential.ContinuingEducationCredit;
import org.openmassage.core.credential.Jurisdiction;
import org.openmassage.core.credential.License;
import org.openmassage.core.credential.Profession;
import org.openmassage.core.id.OrganizationId;
import org.openmassage.core.issue.Issue;
import org.openmassage.core.issue.Issues;
import org.openmassage.core.person.Practitioner;

/**
 * Checks the credentials of a practitioner against what a jurisdiction and an employer require. A license of the
 * profession is always required (R1), unless a {@link ScopeOfPractice} says that the jurisdiction licenses nobody; a
 * certification (R1) and continuing education (R11) only where a {@link CredentialRequirement} asks for them. Immutable
 * and thread-safe.
 */
public final class CredentialReview {
    private final Profession profession;
    private final List<ScopeOfPractice> scopes;
    private final List<CredentialRequirement> requirements;

    private CredentialReview(
            Profession profession, List<ScopeOfPractice> scopes, List<CredentialRequirement> requirements) {
        this.profession = profession;
        this.scopes = List.copyOf(scopes);
        this.requirements = List.copyOf(requirements);
    }

    /**
     * A review that asks a massage therapist for a license only.
     *
     * @return the review
     */
    public static CredentialReview standard() {
        return new CredentialReview(Profession.MASSAGE_THERAPIST, List.of(), List.of());
    }

    /**
     * This review for another profession.
     *
     * @param other the profession whose license is required
     * @return a new review
     */
    public CredentialReview withProfession(Profession other) {
        return new CredentialReview(other, scopes, requirements);
    }

    /**
     * This review with other scopes of practice.
     *
     * @param others the scopes, of any jurisdiction
     * @return a new review
     */
    public CredentialReview withScopes(List<ScopeOfPractice> others) {
        return new CredentialReview(profession, others, requirements);
    }

    /**
     * This review with other requirements.
     *
     * @param others the requirements, of any jurisdiction and employer
     * @return a new review
     */
    public CredentialReview withRequirements(List<CredentialRequirement> others) {
        return new CredentialReview(profession, scopes, others);
    }

    /**
     * Reviews who works alone.
     *
     * @param practitioner the practitioner
     * @param where the jurisdiction of the treatment
     * @param day the day of the treatment
     * @return the kinds of {@link CredentialGap}, with paths into the practitioner document
     */
    public Issues review(Practitioner practitioner, Jurisdiction where, LocalDate day) {
        return review(practitioner, where, Optional.empty(), day);
    }

    /**
     * Reviews who works for an employer.
     *
     * @param practitioner the practitioner
     * @param where the jurisdiction of the treatment
     * @param employer the employer, or empty for one who works alone
     * @param day the day of the treatment
     * @return the kinds of {@link CredentialGap}, with paths into the practitioner document; those of a requirement
     *     name its source
     */
    public Issues review(
            Practitioner practitioner, Jurisdiction where, Optional<OrganizationId> employer, LocalDate day) {
        List<Issue> found = new ArrayList<>(license(practitioner, profession, where, day));
        for (CredentialRequirement requirement : requirements) {
            if (requirement.appliesTo(where, employer, day)) {
                for (Issue issue : needed(practitioner, requirement.need(), where, day)) {
                    Issue sourced = issue.withSource(requirement.source());
                    if (!found.contains(issue)) {
                        found.add(sourced);
                    }
                }
            }
        }
        return Issues.of(found);
    }

    private List<Issue> needed(Practitioner practitioner, CredentialNeed need, Jurisdiction where, LocalDate day) {
        if (need instanceof CredentialNeed.LicenseHeld held) {
            return license(practitioner, held.profession(), where, day);
        }
        if (need instanceof CredentialNeed.CertificationHeld held) {
            return certification(practitioner, held.anyOf(), day);
        }
        return education(practitioner, (ContinuingEducation) need, day);
    }

    private List<Issue> license(Practitioner practitioner, Profession who, Jurisdiction where, LocalDate day) {
        if (practitioner.isLicensed(who, where, day)) {
            return List.of();
        }
        List<License> licenses = practitioner.licenses();
        for (int i = licenses.size() - 1; i >= 0; i--) {
            License license = licenses.get(i);
            if (license.profession().equals(who) && license.jurisdiction().contains(where)) {
                return List.of(CredentialGap.LICENSE_NOT_IN_FORCE.at("/licenses/" + i));
            }
        }
        boolean unlicensed = scopes.stream()
                .filter(scope -> scope.appliesTo(who, where, day))
                .anyMatch(scope -> !scope.licensed());
        return List.of(
                (unlicensed ? CredentialGap.LICENSE_NOT_OFFERED : CredentialGap.LICENSE_MISSING).at("/licenses"));
    }

    private static List<Issue> certification(Practitioner practitioner, List<String> anyOf, LocalDate day) {
        List<Certification> held = practitioner.certifications();
        Optional<Issue> lapsed = Optional.empty();
        for (int i = 0; i < held.size(); i++) {
            Certification certification = held.get(i);
            if (anyOf.stream().anyMatch(certification::isNamed)) {
                if (certification.inForceOn(day)) {
                    return List.of();
                }
                lapsed = Optional.of(CredentialGap.CERTIFICATION_NOT_IN_FORCE.at("/certifications/" + i));
            }
        }
        return List.of(lapsed.orElseGet(() -> CredentialGap.CERTIFICATION_MISSING.at("/certifications")));
    }

    private static List<Issue> education(Practitioner practitioner, ContinuingEducation needed, LocalDate day) {
        boolean owed = needed.keeps()
                .map(name -> practitioner.certifications().stream().anyMatch(held -> held.isNamed(name)))
                .orElse(true);
        if (!owed) {
            return List.of();
        }
        List<ContinuingEducationCredit> counted = practitioner.continuingEducation().stream()
                .filter(credit -> credit.completedOn().isAfter(day.minusMonths(needed.months()))
                        && !credit.completedOn().isAfter(day))
                .toList();
        List<Issue> found = new ArrayList<>();
        if (hours(counted.stream()).compareTo(needed.hours()) < 0) {
            found.add(CredentialGap.CONTINUING_EDUCATION_SHORT.at("/continuingEducation"));
        }
        boolean categoryShort = needed.minimums().stream()
                .anyMatch(minimum -> hours(counted.stream()
                                        .filter(credit -> credit.category()
                                                .map(minimum.category()::equalsIgnoreCase)
                                                .orElse(false)))
                                .compareTo(minimum.hours())
                        < 0);
        if (categoryShort) {
            found.add(CredentialGap.CONTINUING_EDUCATION_CATEGORY_SHORT.at("/continuingEducation"));
        }
        return found;
    }

    private static BigDecimal hours(Stream<ContinuingEducationCredit> credits) {
        return credits.map(ContinuingEducationCredit::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
