package org.openmassage.billing.cms1500;

import java.util.OptionalInt;

/**
 * A field of the CMS-1500 (02/12): the box it belongs to, what it holds, and how many characters it takes. The widths are
 * unconfirmed: they are general knowledge of the form, which its manual's text has to confirm. Immutable and thread-safe.
 */
public enum Cms1500Field {
    /** Above the boxes: payer's name and address. */
    CARRIER("", "payer's name and address", 0),
    /** Box 1: kind of payer. */
    BOX_1("1", "kind of payer", 0),
    /** Box 1a: insured's number. */
    BOX_1A("1a", "insured's number", 29),
    /** Box 2: patient's name. */
    BOX_2("2", "patient's name", 28),
    /** Box 3: patient's birth date. */
    BOX_3_BIRTH_DATE("3", "patient's birth date", 8),
    /** Box 3: patient's sex. */
    BOX_3_SEX("3", "patient's sex", 1),
    /** Box 4: insured's name. */
    BOX_4("4", "insured's name", 29),
    /** Box 5: patient's street. */
    BOX_5_STREET("5", "patient's street", 28),
    /** Box 5: patient's city. */
    BOX_5_CITY("5", "patient's city", 24),
    /** Box 5: patient's state. */
    BOX_5_STATE("5", "patient's state", 3),
    /** Box 5: patient's ZIP code. */
    BOX_5_ZIP("5", "patient's ZIP code", 12),
    /** Box 5: patient's area code. */
    BOX_5_AREA_CODE("5", "patient's area code", 3),
    /** Box 5: patient's telephone. */
    BOX_5_PHONE("5", "patient's telephone", 10),
    /** Box 6: patient's relationship to the insured. */
    BOX_6("6", "patient's relationship to the insured", 0),
    /** Box 7: insured's street. */
    BOX_7_STREET("7", "insured's street", 29),
    /** Box 7: insured's city. */
    BOX_7_CITY("7", "insured's city", 23),
    /** Box 7: insured's state. */
    BOX_7_STATE("7", "insured's state", 4),
    /** Box 7: insured's ZIP code. */
    BOX_7_ZIP("7", "insured's ZIP code", 12),
    /** Box 7: insured's area code. */
    BOX_7_AREA_CODE("7", "insured's area code", 3),
    /** Box 7: insured's telephone. */
    BOX_7_PHONE("7", "insured's telephone", 10),
    /** Box 8: reserved. */
    BOX_8("8", "reserved", 0),
    /** Box 9: other insured's name. */
    BOX_9("9", "other insured's name", 28),
    /** Box 9a: other insured's policy. */
    BOX_9A("9a", "other insured's policy", 28),
    /** Box 9b: reserved. */
    BOX_9B("9b", "reserved", 0),
    /** Box 9c: reserved. */
    BOX_9C("9c", "reserved", 0),
    /** Box 9d: other insured's plan. */
    BOX_9D("9d", "other insured's plan", 28),
    /** Box 10a: employment. */
    BOX_10A("10a", "employment", 0),
    /** Box 10b: auto accident. */
    BOX_10B("10b", "auto accident", 0),
    /** Box 10b: state of the accident. */
    BOX_10B_STATE("10b", "state of the accident", 2),
    /** Box 10c: other accident. */
    BOX_10C("10c", "other accident", 0),
    /** Box 10d: claim codes. */
    BOX_10D("10d", "claim codes", 19),
    /** Box 11: insured's group. */
    BOX_11("11", "insured's group", 29),
    /** Box 11a: insured's birth date. */
    BOX_11A_BIRTH_DATE("11a", "insured's birth date", 8),
    /** Box 11a: insured's sex. */
    BOX_11A_SEX("11a", "insured's sex", 1),
    /** Box 11b: qualifier. */
    BOX_11B_QUALIFIER("11b", "qualifier", 2),
    /** Box 11b: claim number of the accident or injury. */
    BOX_11B("11b", "claim number of the accident or injury", 28),
    /** Box 11c: insured's plan. */
    BOX_11C("11c", "insured's plan", 29),
    /** Box 11d: another plan. */
    BOX_11D("11d", "another plan", 0),
    /** Box 12: patient's signature. */
    BOX_12("12", "patient's signature", 0),
    /** Box 13: insured's signature. */
    BOX_13("13", "insured's signature", 0),
    /** Box 14: onset. */
    BOX_14("14", "onset", 8),
    /** Box 14: qualifier. */
    BOX_14_QUALIFIER("14", "qualifier", 3),
    /** Box 15: qualifier. */
    BOX_15_QUALIFIER("15", "qualifier", 3),
    /** Box 15: other date. */
    BOX_15("15", "other date", 8),
    /** Box 16: unable to work from. */
    BOX_16_FROM("16", "unable to work from", 8),
    /** Box 16: unable to work to. */
    BOX_16_TO("16", "unable to work to", 8),
    /** Box 17: qualifier. */
    BOX_17_QUALIFIER("17", "qualifier", 2),
    /** Box 17: referring provider. */
    BOX_17("17", "referring provider", 24),
    /** Box 17a: qualifier. */
    BOX_17A_QUALIFIER("17a", "qualifier", 2),
    /** Box 17a: referring provider's other number. */
    BOX_17A("17a", "referring provider's other number", 17),
    /** Box 17b: referring provider's NPI. */
    BOX_17B("17b", "referring provider's NPI", 10),
    /** Box 18: in hospital from. */
    BOX_18_FROM("18", "in hospital from", 8),
    /** Box 18: in hospital to. */
    BOX_18_TO("18", "in hospital to", 8),
    /** Box 19: additional information. */
    BOX_19("19", "additional information", 71),
    /** Box 20: outside laboratory. */
    BOX_20("20", "outside laboratory", 0),
    /** Box 20: charges of the laboratory. */
    BOX_20_CHARGES("20", "charges of the laboratory", 11),
    /** Box 21: code set of the diagnoses. */
    BOX_21_INDICATOR("21", "code set of the diagnoses", 1),
    /** Box 21A: diagnosis A. */
    BOX_21_A("21A", "diagnosis A", 7),
    /** Box 21B: diagnosis B. */
    BOX_21_B("21B", "diagnosis B", 7),
    /** Box 21C: diagnosis C. */
    BOX_21_C("21C", "diagnosis C", 7),
    /** Box 21D: diagnosis D. */
    BOX_21_D("21D", "diagnosis D", 7),
    /** Box 21E: diagnosis E. */
    BOX_21_E("21E", "diagnosis E", 7),
    /** Box 21F: diagnosis F. */
    BOX_21_F("21F", "diagnosis F", 7),
    /** Box 21G: diagnosis G. */
    BOX_21_G("21G", "diagnosis G", 7),
    /** Box 21H: diagnosis H. */
    BOX_21_H("21H", "diagnosis H", 7),
    /** Box 21I: diagnosis I. */
    BOX_21_I("21I", "diagnosis I", 7),
    /** Box 21J: diagnosis J. */
    BOX_21_J("21J", "diagnosis J", 7),
    /** Box 21K: diagnosis K. */
    BOX_21_K("21K", "diagnosis K", 7),
    /** Box 21L: diagnosis L. */
    BOX_21_L("21L", "diagnosis L", 7),
    /** Box 22: resubmission code. */
    BOX_22("22", "resubmission code", 11),
    /** Box 22: original reference. */
    BOX_22_REFERENCE("22", "original reference", 18),
    /** Box 23: authorization. */
    BOX_23("23", "authorization", 29),
    /** Box 24: supplement. */
    BOX_24_SUPPLEMENT("24", "supplement", 61),
    /** Box 24A: from. */
    BOX_24A_FROM("24A", "from", 6),
    /** Box 24A: to. */
    BOX_24A_TO("24A", "to", 6),
    /** Box 24B: place. */
    BOX_24B("24B", "place", 2),
    /** Box 24C: emergency. */
    BOX_24C("24C", "emergency", 2),
    /** Box 24D: procedure. */
    BOX_24D("24D", "procedure", 6),
    /** Box 24D: modifier 1. */
    BOX_24D_MODIFIER_1("24D", "modifier 1", 2),
    /** Box 24D: modifier 2. */
    BOX_24D_MODIFIER_2("24D", "modifier 2", 2),
    /** Box 24D: modifier 3. */
    BOX_24D_MODIFIER_3("24D", "modifier 3", 2),
    /** Box 24D: modifier 4. */
    BOX_24D_MODIFIER_4("24D", "modifier 4", 2),
    /** Box 24E: pointers. */
    BOX_24E("24E", "pointers", 4),
    /** Box 24F: charge. */
    BOX_24F("24F", "charge", 9),
    /** Box 24G: units. */
    BOX_24G("24G", "units", 3),
    /** Box 24H: family plan. */
    BOX_24H("24H", "family plan", 1),
    /** Box 24I: qualifier. */
    BOX_24I("24I", "qualifier", 2),
    /** Box 24J: rendering provider's other number. */
    BOX_24J_OTHER("24J", "rendering provider's other number", 11),
    /** Box 24J: rendering provider's NPI. */
    BOX_24J_NPI("24J", "rendering provider's NPI", 10),
    /** Box 25: tax id. */
    BOX_25("25", "tax id", 15),
    /** Box 25: kind of tax id. */
    BOX_25_TYPE("25", "kind of tax id", 0),
    /** Box 26: patient's account. */
    BOX_26("26", "patient's account", 14),
    /** Box 27: assignment accepted. */
    BOX_27("27", "assignment accepted", 0),
    /** Box 28: total. */
    BOX_28("28", "total", 10),
    /** Box 29: paid. */
    BOX_29("29", "paid", 9),
    /** Box 30: reserved. */
    BOX_30("30", "reserved", 0),
    /** Box 31: provider's signature. */
    BOX_31("31", "provider's signature", 22),
    /** Box 31: signed on. */
    BOX_31_DATE("31", "signed on", 8),
    /** Box 32: facility. */
    BOX_32_NAME("32", "facility", 26),
    /** Box 32: facility's street. */
    BOX_32_STREET("32", "facility's street", 26),
    /** Box 32: facility's city. */
    BOX_32_CITY("32", "facility's city", 26),
    /** Box 32a: facility's NPI. */
    BOX_32A("32a", "facility's NPI", 10),
    /** Box 32b: facility's other number. */
    BOX_32B("32b", "facility's other number", 14),
    /** Box 33: billing provider's area code. */
    BOX_33_AREA_CODE("33", "billing provider's area code", 3),
    /** Box 33: billing provider's telephone. */
    BOX_33_PHONE("33", "billing provider's telephone", 10),
    /** Box 33: billing provider. */
    BOX_33_NAME("33", "billing provider", 29),
    /** Box 33: billing provider's street. */
    BOX_33_STREET("33", "billing provider's street", 29),
    /** Box 33: billing provider's city. */
    BOX_33_CITY("33", "billing provider's city", 29),
    /** Box 33a: billing provider's NPI. */
    BOX_33A("33a", "billing provider's NPI", 10),
    /** Box 33b: billing provider's other number. */
    BOX_33B("33b", "billing provider's other number", 17);

    private final String box;
    private final String label;
    private final int width;

    Cms1500Field(String box, String label, int width) {
        this.box = box;
        this.label = label;
        this.width = width;
    }

    /**
     * The box.
     *
     * @return for example {@code 24D}; empty above the boxes
     */
    public String box() {
        return box;
    }

    /**
     * What the field holds, in our own words.
     *
     * @return a few words
     */
    public String label() {
        return label;
    }

    /**
     * How many characters the field takes; an amount counts with the blank before its cents. Unconfirmed.
     *
     * @return the most characters; empty for a mark, a signature or a reserved box
     */
    public OptionalInt width() {
        return width == 0 ? OptionalInt.empty() : OptionalInt.of(width);
    }

    /**
     * Whether the field stands on each service line.
     *
     * @return true for the fields of box 24
     */
    public boolean onLine() {
        return box.startsWith("24");
    }
}
