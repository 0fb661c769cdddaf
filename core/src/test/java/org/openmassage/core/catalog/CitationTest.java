package org.openmassage.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.openmassage.core.vocabulary.CitationId;

class CitationTest {

    private static Citation.Builder example() {
        return Citation.builder()
                .id(CitationId.of("example-2018"))
                .title("An example")
                .source("Journal of Examples 1:2-3")
                .status(Status.CONFIRMED);
    }

    @Test
    void a_citation_needs_id_title_source_and_status_only() {
        Citation citation = example().doi("10.1234/example").year(2018).build();

        assertThat(citation.doi()).contains("10.1234/example");
        assertThat(citation.authors()).isEmpty();
        assertThat(citation).hasToString("Citation(example-2018)");
        assertThatThrownBy(() -> Citation.builder().build()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_citation_refuses_what_cannot_be_followed() {
        assertThatThrownBy(
                        () -> example().doi("https://doi.org/10.1234/example").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("doi");
        assertThatThrownBy(() -> example().pmid("PMC123").build()).hasMessageContaining("pmid");
        assertThatThrownBy(() -> example().year(18).build()).hasMessageContaining("year");
        assertThatThrownBy(() -> example().url(URI.create("a/b")).build()).hasMessageContaining("url");
    }
}
