package org.openmassage.core.code;

/** The mod 10 check digit of ISO/IEC 7812-1, which NPI and LOINC codes share. */
final class Luhn {
    private Luhn() {}

    /** The digit that makes the number right when it is put behind these digits. */
    static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit * 2 : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return (10 - sum % 10) % 10;
    }
}
