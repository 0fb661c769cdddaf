package org.openmassage.core.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openmassage.core.anatomy.BodyRegion;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.anatomy.Side;
import org.openmassage.core.credential.Jurisdiction;
import org.openmassage.core.credential.Profession;
import org.openmassage.core.vocabulary.TechniqueId;

class ScopeOfPracticeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Jurisdiction WASHINGTON = Jurisdiction.parse("US-WA");
    private static final TechniqueId THRUST = TechniqueId.of("thrust-manipulation");
    private static final TechniqueId CUPPING = TechniqueId.of("cupping");
    private static final TechniqueId EFFLEURAGE = TechniqueId.of("effleurage");
    private static final BodySite LEFT_SHOULDER = BodySite.of(BodyRegion.SHOULDER, Side.LEFT);
    private static final ScopeOfPractice SCOPE = ScopeOfPractice.builder()
            .jurisdiction(WASHINGTON)
            .addTechniquesOutside(THRUST)
            .addTechniquesOnReferral(CUPPING)
            .addSitesOutside(BodySite.of(BodyRegion.SHOULDER, Side.RIGHT))
            .source("A made-up statute")
            .reviewedOn(DAY)
            .build();

    @Test
    void technique_outside_the_scope_is_not_permitted() {
        assertThat(SCOPE.permits(THRUST, LEFT_SHOULDER, true)).isFalse();
        assertThat(SCOPE.permits(EFFLEURAGE, LEFT_SHOULDER, false)).isTrue();
    }

    @Test
    void technique_on_referral_needs_one() {
        assertThat(SCOPE.permits(CUPPING, LEFT_SHOULDER, false)).isFalse();
        assertThat(SCOPE.permits(CUPPING, LEFT_SHOULDER, true)).isTrue();
    }

    @Test
    void site_that_touches_one_outside_the_scope_is_not_permitted() {
        assertThat(SCOPE.permits(EFFLEURAGE, BodySite.of(BodyRegion.SHOULDER), true))
                .isFalse();
    }

    @Test
    void scope_speaks_of_its_profession_and_jurisdiction_only() {
        assertThat(SCOPE.appliesTo(Profession.MASSAGE_THERAPIST, WASHINGTON, DAY))
                .isTrue();
        assertThat(SCOPE.appliesTo(Profession.parse("physical-therapist"), WASHINGTON, DAY))
                .isFalse();
        assertThat(SCOPE.appliesTo(Profession.MASSAGE_THERAPIST, Jurisdiction.parse("US-OR"), DAY))
                .isFalse();
    }

    @Test
    void technique_cannot_be_outside_and_on_referral() {
        assertThatThrownBy(() -> SCOPE.withTechniquesOnReferral(Set.of(THRUST)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("techniquesOnReferral: must be inside the scope");
    }
}
