package org.openmassage.examples;

import java.util.Locale;
import org.openmassage.billing.goodfaith.GoodFaithDeadline;

/** How a closed choice, and what rests on one, reads in a sentence. */
final class Words {
    private Words() {}

    static String of(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String of(GoodFaithDeadline deadline) {
        return deadline.due().map(day -> "Due by " + day).orElse("Due only if the patient asks") + ": "
                + of(deadline.trigger()) + "; business days are " + deadline.calendar() + ".";
    }
}
