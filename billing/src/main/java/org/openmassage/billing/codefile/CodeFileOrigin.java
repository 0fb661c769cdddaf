package org.openmassage.billing.codefile;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.openmassage.billing.codeset.Basis;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.time.Period;

/**
 * Where the codes of a file come from, kept with each of them. Immutable and thread-safe.
 *
 * @param name what to call the file, in errors too
 * @param version the release, {@code 2026-01} for instance
 * @param reviewedOn the day on which somebody last looked at it
 * @param inForce the dates of service for a code to which the file gives no dates of its own; empty where nothing is known
 * @param basis what to say that the codes rest on
 */
public record CodeFileOrigin(String name, String version, LocalDate reviewedOn, Optional<Period> inForce, Basis basis) {
    /**
     * Checks the texts.
     *
     * @param name what to call the file, in errors too
     * @param version the release, {@code 2026-01} for instance
     * @param reviewedOn the day on which somebody last looked at it
     * @param inForce the dates of service for a code to which the file gives no dates of its own; empty where nothing is known
     * @param basis what to say that the codes rest on
     * @throws IllegalArgumentException if name or version is blank
     */
    public CodeFileOrigin {
        Checks.text("name", name);
        Checks.text("version", version);
        Objects.requireNonNull(reviewedOn, "reviewedOn");
        Objects.requireNonNull(inForce, "inForce");
        Objects.requireNonNull(basis, "basis");
    }

    /**
     * The origin of a file that gives its own dates.
     *
     * @param name what to call the file, in errors too
     * @param version the release
     * @param reviewedOn the day on which somebody last looked at it
     * @param basis what to say that the codes rest on
     * @return the origin
     */
    public static CodeFileOrigin of(String name, String version, LocalDate reviewedOn, Basis basis) {
        return new CodeFileOrigin(name, version, reviewedOn, Optional.empty(), basis);
    }

    /**
     * The type only.
     *
     * @return {@code "CodeFileOrigin"}
     */
    @Override
    public String toString() {
        return "CodeFileOrigin";
    }
}
