package org.openmassage.core.practice;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.openmassage.core.credential.Profession;
import org.openmassage.core.internal.Checks;

/**
 * What a requirement asks of a practitioner: a license, a certification, or continuing education. In JSON the property
 * {@code type} names which. Every need is immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = CredentialNeed.LicenseHeld.class, name = "license"),
    @JsonSubTypes.Type(value = CredentialNeed.CertificationHeld.class, name = "certification"),
    @JsonSubTypes.Type(value = ContinuingEducation.class, name = "continuing-education")
})
public sealed interface CredentialNeed
        permits CredentialNeed.LicenseHeld, CredentialNeed.CertificationHeld, ContinuingEducation {
    /**
     * A license of a profession, where the practitioner treats.
     *
     * @param profession the profession
     */
    record LicenseHeld(Profession profession) implements CredentialNeed {}

    /**
     * One of several certifications.
     *
     * @param anyOf their names, for example {@code CMMP}; at least one
     */
    record CertificationHeld(List<String> anyOf) implements CredentialNeed {
        /**
         * Copies the list and checks that it names something.
         *
         * @param anyOf their names
         */
        public CertificationHeld {
            anyOf = List.copyOf(anyOf);
            Checks.require(!anyOf.isEmpty(), "anyOf", "at least one certification");
            Checks.texts("anyOf", anyOf);
        }
    }
}
