package org.openmassage.core.id;

import org.openmassage.core.internal.Checks;

/**
 * An identifier that another system gave, for example a medical record number. It may be patient data, so
 * {@link #toString()} shows the type only. Immutable and thread-safe.
 *
 * @param system who gave it, as a URI: {@code urn:oid:2.16.840.1.113883.4.3.53}
 * @param value what they gave; not blank
 */
public record Identifier(String system, String value) {
    /**
     * Checks that both parts are there.
     *
     * @param system who gave it, as a URI: {@code urn:oid:2.16.840.1.113883.4.3.53}
     * @param value what they gave; not blank
     */
    public Identifier {
        Checks.text("system", system);
        Checks.text("value", value);
    }

    /**
     * An identifier.
     *
     * @param system see {@link #system()}
     * @param value see {@link #value()}
     * @return the identifier
     * @throws IllegalArgumentException if either part is blank
     */
    public static Identifier of(String system, String value) {
        return new Identifier(system, value);
    }

    @Override
    public String toString() {
        return "Identifier";
    }
}
