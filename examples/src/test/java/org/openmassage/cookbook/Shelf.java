package org.openmassage.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.openmassage.core.json.Documents;

/** What a recipe made can be kept: it comes back from its JSON. */
final class Shelf {
    private Shelf() {}

    static <T> void keeps(T document, Class<T> type) {
        assertThat(Documents.read(Documents.write(document), type)).isEqualTo(document);
    }
}
