package org.openmassage.billing.claim;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A date that the claim tells beside the dates of service (boxes 14 and 15 of the CMS-1500; DTP in loop 2300 of the
 * 837P). Immutable and thread-safe.
 *
 * @param kind what happened
 * @param date when; a date, never an instant
 */
public record ClaimDate(Kind kind, LocalDate date) {
    /**
     * Holds both.
     *
     * @param kind what happened
     * @param date when; a date, never an instant
     */
    public ClaimDate {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(date, "date");
    }

    /**
     * The type only.
     *
     * @return {@code "ClaimDate"}
     */
    @Override
    public String toString() {
        return "ClaimDate";
    }

    /** What a date stands for, by the qualifiers of X12 element 374. Immutable and thread-safe. */
    public enum Kind {
        /** 431: the current symptoms or illness began. */
        ONSET("431", 14),
        /** 484: the last menstrual period. */
        LAST_MENSTRUAL_PERIOD("484", 14),
        /** 454: the first treatment of the condition. */
        INITIAL_TREATMENT("454", 15),
        /** 304: the latest visit or consultation. */
        LATEST_VISIT("304", 15),
        /** 453: a chronic condition became acute. */
        ACUTE_MANIFESTATION("453", 15),
        /** 439: the accident. */
        ACCIDENT("439", 15),
        /** 455: the last radiograph. */
        LAST_RADIOGRAPH("455", 15),
        /** 471: the prescription. */
        PRESCRIPTION("471", 15),
        /** 090: care of another provider was taken over. */
        CARE_ASSUMED("090", 15),
        /** 091: care was handed over to another provider. */
        CARE_RELINQUISHED("091", 15),
        /** 444: the first visit or consultation. */
        FIRST_VISIT("444", 15);

        private final String code;
        private final int box;

        Kind(String code, int box) {
            this.code = code;
            this.box = box;
        }

        /**
         * The qualifier.
         *
         * @return three digits
         */
        public String code() {
            return code;
        }

        /**
         * The box of the CMS-1500 that takes the date.
         *
         * @return 14 or 15
         */
        public int box() {
            return box;
        }
    }
}
