package org.openmassage.core.code;

import java.util.Optional;
import org.openmassage.core.internal.Checks;

/**
 * A code of any code system, as FHIR's Coding. Immutable and thread-safe.
 *
 * @param system the URI of the code system: {@code http://loinc.org}
 * @param code the code
 * @param display how the code system writes it for people, where its license lets one show it
 */
public record Coding(String system, String code, Optional<String> display) {
    /** The URI of ICD-10-CM. */
    public static final String ICD_10_CM = "http://hl7.org/fhir/sid/icd-10-cm";

    /** The URI of LOINC. */
    public static final String LOINC = "http://loinc.org";

    /**
     * Checks that system and code are there.
     *
     * @param system the URI of the code system: {@code http://loinc.org}
     * @param code the code
     * @param display how the code system writes it for people, where its license lets one show it
     */
    public Coding {
        Checks.require(system.indexOf(':') > 0, "system", "a URI with a scheme");
        Checks.text("code", code);
        Checks.text("display", display);
    }

    /**
     * A code without a display.
     *
     * @param system see {@link #system()}
     * @param code see {@link #code()}
     * @return the coding
     * @throws IllegalArgumentException if the system is not a URI or the code is blank
     */
    public static Coding of(String system, String code) {
        return new Coding(system, code, Optional.empty());
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text {@code system|code}, or {@code system|code|display}
     * @return the coding
     * @throws InvalidCodeException if the text is in no such form
     */
    public static Coding parse(String text) {
        String[] parts = text.split("\\|", 3);
        if (parts.length < 2) {
            throw new InvalidCodeException("coding", "a system and a code with | between them");
        }
        return new Coding(parts[0], parts[1], parts.length == 3 ? Optional.of(parts[2]) : Optional.empty());
    }

    @Override
    public String toString() {
        return system + "|" + code + display.map(text -> "|" + text).orElse("");
    }
}
