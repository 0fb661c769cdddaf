package org.openmassage.core.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openmassage.core.anatomy.BodyRegion;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.anatomy.Side;
import org.openmassage.core.id.PatientId;

class ConsentsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Consents NONE = Consents.none(PatientId.of("p-1"));
    private static final BodySite SHOULDER = BodySite.of(BodyRegion.SHOULDER);
    private static final BodySite LEFT_SHOULDER = BodySite.of(BodyRegion.SHOULDER, Side.LEFT);
    private static final BodySite RIGHT_SHOULDER = BodySite.of(BodyRegion.SHOULDER, Side.RIGHT);

    @ParameterizedTest
    @EnumSource(ConsentKind.class)
    void nothing_on_record_is_not_in_force(ConsentKind kind) {
        assertThat(NONE.on(kind, DAY)).isEqualTo(ConsentStanding.NOT_RECORDED);
        assertThat(NONE.inForce(kind, DAY)).isFalse();
        assertThat(NONE.inForce(kind, SHOULDER, DAY)).isFalse();
    }

    @Test
    void consent_is_in_force_from_the_day_it_is_given() {
        Consents consents = NONE.plus(said(ConsentStatus.GIVEN, "2026-03-02T18:00:00Z"));

        assertThat(consents.on(ConsentKind.TREATMENT, DAY.minusDays(1))).isEqualTo(ConsentStanding.NOT_RECORDED);
        assertThat(consents.on(ConsentKind.TREATMENT, DAY)).isEqualTo(ConsentStanding.IN_FORCE);
        assertThat(consents.on(ConsentKind.PRIVACY, DAY)).isEqualTo(ConsentStanding.NOT_RECORDED);
    }

    @Test
    void consent_withdrawn_is_not_in_force_from_that_day() {
        Consents consents = NONE.plus(said(ConsentStatus.GIVEN, "2026-03-02T18:00:00Z"))
                .plus(said(ConsentStatus.WITHDRAWN, "2026-03-09T18:00:00Z"));

        assertThat(consents.inForce(ConsentKind.TREATMENT, LocalDate.of(2026, 3, 8)))
                .isTrue();
        assertThat(consents.on(ConsentKind.TREATMENT, LocalDate.of(2026, 3, 9))).isEqualTo(ConsentStanding.WITHDRAWN);
    }

    @Test
    void latest_statement_counts_in_whatever_order_they_were_recorded() {
        Consents consents = NONE.plus(said(ConsentStatus.GIVEN, "2026-03-02T19:00:00Z"))
                .plus(said(ConsentStatus.REFUSED, "2026-03-02T18:00:00Z"));

        assertThat(consents.on(ConsentKind.TREATMENT, DAY)).isEqualTo(ConsentStanding.IN_FORCE);
    }

    @Test
    void of_two_statements_at_one_moment_the_one_recorded_later_counts() {
        Consents consents = NONE.plus(said(ConsentStatus.GIVEN, "2026-03-02T18:00:00Z"))
                .plus(said(ConsentStatus.REFUSED, "2026-03-02T18:00:00Z"));

        assertThat(consents.on(ConsentKind.TREATMENT, DAY)).isEqualTo(ConsentStanding.REFUSED);
    }

    @Test
    void consent_for_a_time_lapses_after_its_last_day() {
        Consents consents =
                NONE.plus(said(ConsentStatus.GIVEN, "2026-03-02T18:00:00Z").withUntil(LocalDate.of(2026, 6, 30)));

        assertThat(consents.inForce(ConsentKind.TREATMENT, LocalDate.of(2026, 6, 30)))
                .isTrue();
        assertThat(consents.on(ConsentKind.TREATMENT, LocalDate.of(2026, 7, 1))).isEqualTo(ConsentStanding.LAPSED);
    }

    @Test
    void consent_for_the_whole_body_covers_every_site_until_one_is_withdrawn() {
        Consents consents = NONE.plus(said(ConsentStatus.GIVEN, "2026-03-02T18:00:00Z"))
                .plus(said(ConsentStatus.WITHDRAWN, "2026-03-02T19:00:00Z").withRegion(LEFT_SHOULDER));

        assertThat(consents.inForce(ConsentKind.TREATMENT, RIGHT_SHOULDER, DAY)).isTrue();
        assertThat(consents.on(ConsentKind.TREATMENT, LEFT_SHOULDER, DAY)).isEqualTo(ConsentStanding.WITHDRAWN);
        assertThat(consents.on(ConsentKind.TREATMENT, SHOULDER, DAY)).isEqualTo(ConsentStanding.WITHDRAWN);
        assertThat(consents.inForce(ConsentKind.TREATMENT, DAY)).isTrue();
    }

    @Test
    void consent_for_one_side_does_not_cover_the_whole_region() {
        Consents consents = NONE.plus(said(ConsentStatus.GIVEN, "2026-03-02T18:00:00Z")
                .withKind(ConsentKind.TREATMENT)
                .withRegion(LEFT_SHOULDER));

        assertThat(consents.inForce(ConsentKind.TREATMENT, LEFT_SHOULDER, DAY)).isTrue();
        assertThat(consents.inForce(ConsentKind.TREATMENT, SHOULDER, DAY)).isFalse();
        assertThat(consents.inForce(ConsentKind.TREATMENT, DAY)).isFalse();
    }

    @Test
    void day_of_a_consent_is_the_day_where_it_was_said() {
        Consent consent = said(ConsentStatus.GIVEN, "2026-03-03T02:00:00Z");

        assertThat(consent.on()).isEqualTo(DAY);
    }

    @Test
    void consent_to_a_region_refuses_to_name_none() {
        Consent consent = said(ConsentStatus.GIVEN, "2026-03-02T18:00:00Z");

        assertThatThrownBy(() -> consent.withKind(ConsentKind.REGION))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("region: must be present in a consent to a region");
    }

    @Test
    void refusal_refuses_an_end() {
        Consent consent = said(ConsentStatus.REFUSED, "2026-03-02T18:00:00Z");

        assertThatThrownBy(() -> consent.withUntil(DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("until: must be left out unless the consent is given");
    }

    @Test
    void consent_refuses_an_end_before_its_day() {
        Consent consent = said(ConsentStatus.GIVEN, "2026-03-02T18:00:00Z");

        assertThatThrownBy(() -> consent.withUntil(DAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("until: must be on or after the day of the consent");
    }

    @Test
    void to_string_shows_the_type_only() {
        assertThat(said(ConsentStatus.REFUSED, "2026-03-02T18:00:00Z")).hasToString("Consent");
        assertThat(NONE).hasToString("Consents");
    }

    private static Consent said(ConsentStatus status, String at) {
        return Consent.builder()
                .kind(ConsentKind.TREATMENT)
                .status(status)
                .at(Instant.parse(at))
                .zone(ZoneId.of("America/Los_Angeles"))
                .by("Jane Roe")
                .build();
    }
}
