package org.openmassage.billing.goodfaith;

import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;
import org.openmassage.core.code.Icd10CmCode;

/**
 * A good faith estimate as plain text for the patient. It shows the patient's data: treat it like the estimate itself.
 *
 * <p>Pure and thread-safe.
 */
public final class GoodFaithText {
    // 45 CFR 149.610(c)(1) wants this directly above the list of what is scheduled separately
    private static final String SEPARATELY =
            "You get a good faith estimate of its own for each of these when it is scheduled, or when you ask for it. Codes,"
                    + " charges and the provider stand there, and not in this list.";

    private GoodFaithText() {}

    /**
     * Writes an estimate.
     *
     * @param estimate the estimate
     * @return lines of text, each ended with a line feed
     */
    public static String of(GoodFaithEstimate estimate) {
        StringBuilder text = new StringBuilder("GOOD FAITH ESTIMATE of expected charges\n\n");
        estimate.patientName().ifPresent(name -> line(text, "Patient: " + name.full()));
        estimate.birthDate().ifPresent(day -> line(text, "Born: " + day));
        line(text, "Made on: " + estimate.issuedOn());
        estimate.primaryService().ifPresent(service -> line(text, "Service: " + service));
        estimate.scheduledFor().ifPresent(day -> line(text, "First visit: " + day));
        estimate.recurrence()
                .ifPresent(scope -> line(
                        text,
                        "Scope: " + scope.frequency() + ", " + scope.visits() + " visits, from "
                                + scope.period()
                                        .start()
                                        .map(LocalDate::toString)
                                        .orElse("") + " to "
                                + scope.period().end().map(LocalDate::toString).orElse("")));
        estimate.providers().forEach(provider -> provider(text, provider));
        line(text, "\nExpected in all: " + amount(estimate.expected()));
        if (!estimate.separateServices().isEmpty()) {
            line(text, "\nTo be scheduled separately, and not in this estimate:");
            line(text, SEPARATELY);
            estimate.separateServices()
                    .forEach(service -> line(text, "- " + service.description() + ". " + service.howToObtain()));
        }
        line(text, "");
        estimate.disclaimers().forEach(disclaimer -> line(text, disclaimer.text()));
        return text.toString();
    }

    private static void provider(StringBuilder text, ProviderEstimate provider) {
        line(
                text,
                "\n" + provider.name()
                        + provider.npi().map(npi -> ", NPI " + npi).orElse("")
                        + provider.taxId()
                                .map(tax -> ", tax number " + tax.digits())
                                .orElse(""));
        provider.location()
                .ifPresent(place -> line(
                        text,
                        String.join(", ", place.lines()) + ", " + place.city() + ", " + place.state() + " "
                                + place.postalCode()));
        provider.services().forEach(service -> line(text, "- " + service(service)));
        line(text, "Expected of this provider: " + amount(provider.expected()));
    }

    private static String service(ExpectedService service) {
        String times =
                service.occurrences() == 1 ? "" : service.occurrences() + " times " + amount(service.charge()) + " = ";
        return service.description()
                + service.code()
                        .map(code -> " (" + code + " x " + service.units() + ")")
                        .orElse("")
                + service.diagnoses().stream()
                        .map(Icd10CmCode::value)
                        .reduce((one, other) -> one + " " + other)
                        .map(codes -> ", for " + codes)
                        .orElse("")
                + ": " + times + amount(service.total());
    }

    private static String amount(Optional<Money> money) {
        return money.map(Money::toString).orElse("not known yet");
    }

    private static void line(StringBuilder text, String words) {
        text.append(words).append('\n');
    }
}
