package org.openmassage.core.practice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openmassage.core.credential.Jurisdiction;
import org.openmassage.core.id.OrganizationId;
import org.openmassage.core.id.PractitionerId;
import org.openmassage.core.issue.Issue;
import org.openmassage.core.json.Documents;
import org.openmassage.core.person.PersonName;
import org.openmassage.core.person.Practitioner;

/** The sample shows the shape of requirements; it is read as a caller reads its own. */
class CredentialSampleTest {
    private static final String SAMPLE = "sample-2026-11-22.json";

    @Test
    void sample_reads_and_writes_the_same() throws JsonProcessingException {
        JsonMapper mapper = new JsonMapper();
        List<CredentialRequirement> requirements = read();

        assertThat(requirements).hasSize(3);
        assertThat(mapper.readTree(Documents.write(requirements))).isEqualTo(mapper.readTree(text()));
    }

    @Test
    void sample_says_when_it_was_read_and_claims_nothing_more() {
        assertThat(read()).allSatisfy(requirement -> {
            assertThat(requirement.reviewedOn()).isEqualTo(LocalDate.of(2026, 11, 22));
            assertThat(requirement.source()).isNotBlank();
        });
    }

    @Test
    void sample_is_reviewed() {
        Practitioner practitioner = Practitioner.builder()
                .id(PractitionerId.of("t-1"))
                .name(PersonName.of("Ann", "Smith"))
                .build();

        assertThat(CredentialReview.standard()
                        .withRequirements(read())
                        .review(
                                practitioner,
                                Jurisdiction.parse("US-WA"),
                                Optional.of(OrganizationId.of("example-hospital")),
                                LocalDate.of(2026, 11, 22))
                        .all())
                .extracting(Issue::code)
                .containsExactly(
                        "practitioner.license-missing",
                        "practitioner.continuing-education-short",
                        "practitioner.continuing-education-category-short",
                        "practitioner.certification-missing");
    }

    private static List<CredentialRequirement> read() {
        return List.of(Documents.read(text(), CredentialRequirement[].class, SAMPLE));
    }

    private static String text() {
        try (InputStream in = CredentialSampleTest.class.getResourceAsStream(SAMPLE)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
