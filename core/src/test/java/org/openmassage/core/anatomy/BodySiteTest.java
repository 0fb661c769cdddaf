package org.openmassage.core.anatomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodySiteTest {
    @ParameterizedTest
    @CsvSource({
        "upper-limb:left, forearm-extensors:left, true, true",
        "upper-limb:left, forearm-extensors:right, false, false",
        "upper-limb:left, forearm-extensors, false, true",
        "upper-limb, forearm-extensors:right, true, true",
        "upper-limb:bilateral, forearm-extensors:right, true, true",
        "forearm-extensors:left, upper-limb:left, false, true",
        "neck, low-back, false, false",
        "body, sternum:midline, true, true",
        "back:midline, back:left, false, false",
        "calf:left, calf:left, true, true"
    })
    void sites_nest(String outer, String inner, boolean contains, boolean overlaps) {
        assertThat(BodySite.parse(outer).contains(BodySite.parse(inner))).isEqualTo(contains);
        assertThat(BodySite.parse(outer).overlaps(BodySite.parse(inner))).isEqualTo(overlaps);
        assertThat(BodySite.parse(inner).overlaps(BodySite.parse(outer))).isEqualTo(overlaps);
    }

    @ParameterizedTest
    @CsvSource({
        "shoulder, upper-limb:left, shoulder:left",
        "upper-limb:left, shoulder, shoulder:left",
        "shoulder, shoulder:bilateral, shoulder:bilateral",
        "shoulder:bilateral, shoulder:right, shoulder:right",
        "shoulder:left, shoulder:right, none",
        "back:midline, back, back:midline",
        "sacrum, back:left, none",
        "sacrum, back, sacrum",
        "knee, shoulder, none"
    })
    void intersection_is_the_smaller_region_on_the_named_side(String one, String other, String shared) {
        assertThat(BodySite.parse(one)
                        .intersection(BodySite.parse(other))
                        .map(BodySite::toString)
                        .orElse("none"))
                .isEqualTo(shared);
    }

    @Property
    void intersection_is_part_of_both(@ForAll("sites") BodySite a, @ForAll("sites") BodySite b) {
        assertThat(a.intersection(b)).isEqualTo(b.intersection(a));
        a.intersection(b).ifPresent(shared -> {
            assertThat(a.contains(shared)).isTrue();
            assertThat(b.contains(shared)).isTrue();
        });
    }

    @Test
    void a_midline_region_has_no_left() {
        assertThatThrownBy(() -> BodySite.of(BodyRegion.STERNUM, Side.LEFT))
                .hasMessage("side: must be left out for a region of the midline");
    }

    @ParameterizedTest
    @CsvSource({"nowhere, region", "neck:up, side", "'', region", "NECK, region"})
    void parse_refuses_unknown_words(String text, String attribute) {
        assertThatThrownBy(() -> BodySite.parse(text)).hasMessageStartingWith(attribute + ": must be ");
    }

    @Test
    void about_sixty_regions_with_the_endangerment_sites_of_the_field() {
        assertThat(BodyRegion.values().length).isGreaterThanOrEqualTo(60);
        assertThat(Stream.of(BodyRegion.values()).filter(BodyRegion::isEndangermentSite))
                .contains(
                        BodyRegion.ANTERIOR_NECK,
                        BodyRegion.AXILLA,
                        BodyRegion.CUBITAL_FOSSA,
                        BodyRegion.FEMORAL_TRIANGLE,
                        BodyRegion.POPLITEAL_FOSSA,
                        BodyRegion.KIDNEY_AREA)
                .doesNotContain(BodyRegion.UPPER_TRAPEZIUS);
        assertThat(BodyRegion.ELBOW.parts()).contains(BodyRegion.OLECRANON).doesNotContain(BodyRegion.FOREARM);
    }

    @Test
    void every_region_belongs_to_the_body() {
        assertThat(BodyRegion.values()).allMatch(BodyRegion.BODY::contains);
    }

    @Test
    void sides_oppose_each_other() {
        assertThat(Side.LEFT.opposite()).isEqualTo(Side.RIGHT);
        assertThat(Side.RIGHT.opposite()).isEqualTo(Side.LEFT);
        assertThat(Side.BILATERAL.opposite()).isEqualTo(Side.BILATERAL);
    }

    @Property
    void parse_reads_what_it_writes(@ForAll("sites") BodySite site) {
        assertThat(BodySite.parse(site.toString())).isEqualTo(site);
        assertThat(site.contains(site)).isTrue();
    }

    @Property
    void a_site_that_contains_another_overlaps_it(@ForAll("sites") BodySite a, @ForAll("sites") BodySite b) {
        if (a.contains(b)) {
            assertThat(a.overlaps(b)).isTrue();
        }
        assertThat(a.overlaps(b)).isEqualTo(b.overlaps(a));
    }

    @Property
    void containing_is_transitive(
            @ForAll("sites") BodySite a, @ForAll("sites") BodySite b, @ForAll("sites") BodySite c) {
        if (a.contains(b) && b.contains(c)) {
            assertThat(a.contains(c)).isTrue();
        }
    }

    @Provide
    Arbitrary<BodySite> sites() {
        List<BodySite> all = Stream.of(BodyRegion.values())
                .flatMap(region -> Stream.concat(
                        Stream.of(BodySite.of(region)),
                        Stream.of(Side.values())
                                .filter(side -> side == Side.MIDLINE || region.isPaired())
                                .map(side -> BodySite.of(region, side))))
                .toList();
        return Arbitraries.of(all);
    }
}
