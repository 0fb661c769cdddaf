package org.openmassage.examples;

import java.util.Locale;

/** How a closed choice reads in a sentence. */
final class Words {
    private Words() {}

    static String of(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
