package org.openmassage.billing.cms1500;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.openmassage.core.person.PersonName;
import org.openmassage.core.person.Phone;
import org.openmassage.core.person.PostalAddress;

/** How texts, dates and amounts stand on the form: NUCC, CMS-1500 reference instructions, 08/05. */
final class Cms1500Words {
    private static final DateTimeFormatter LONG_DATE = DateTimeFormatter.ofPattern("MMddyyyy", Locale.ROOT);
    private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("MMddyy", Locale.ROOT);
    private static final int AREA_CODE = 3;
    private static final int CENTS = 2;

    private Cms1500Words() {}

    static String capitals(String text) {
        return text.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
    }

    /** A part of a name: no periods, and commas only between the parts. A hyphen and an apostrophe stay. */
    private static String namePart(String text) {
        return capitals(text.replaceAll("[.,]", " "));
    }

    /** Last, first, middle; a suffix stands behind the last name. */
    static String name(PersonName name) {
        String family = namePart(name.family())
                + name.suffix().map(suffix -> " " + namePart(suffix)).orElse("");
        return Stream.of(
                        Optional.of(family),
                        Optional.of(namePart(name.given())),
                        name.middle().map(Cms1500Words::namePart))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    /** First, middle, last and credential of a provider, without commas. */
    static String provider(PersonName name, Optional<String> credential) {
        return namePart(name.full() + credential.map(title -> " " + title).orElse(""));
    }

    /** No punctuation; a hyphen stays, since a house number may have one. */
    static String street(PostalAddress address) {
        return plain(String.join(" ", address.lines()));
    }

    static String plain(String text) {
        return capitals(text.replaceAll("[.,#;:]", " "));
    }

    /** City, state and ZIP code on one line; the hyphen of a nine-digit ZIP code stays. */
    static String cityLine(PostalAddress address) {
        return plain(address.city()) + " " + capitals(address.state()) + " " + zip(address);
    }

    static String zip(PostalAddress address) {
        return capitals(address.postalCode());
    }

    static String areaCode(Phone phone) {
        return phone.northAmerican()
                .map(digits -> digits.substring(0, AREA_CODE))
                .orElse("");
    }

    /** The rest of a North American number; any other number whole, so that no digit is lost. */
    static String number(Phone phone) {
        return phone.northAmerican().map(digits -> digits.substring(AREA_CODE)).orElse(phone.digits());
    }

    /** Box 23 has neither hyphens nor blanks. */
    static String unbroken(String number) {
        return capitals(number).replace("-", "").replace(" ", "");
    }

    static String longDate(LocalDate date) {
        return LONG_DATE.format(date);
    }

    static String shortDate(LocalDate date) {
        return SHORT_DATE.format(date);
    }

    /** Dollars, a blank, cents: no sign, no point, no comma. */
    static String amount(Money money) {
        String digits =
                String.format(Locale.ROOT, "%03d", money.getAmountMinor().toBigIntegerExact());
        int dollars = digits.length() - CENTS;
        return digits.substring(0, dollars) + " " + digits.substring(dollars);
    }
}
