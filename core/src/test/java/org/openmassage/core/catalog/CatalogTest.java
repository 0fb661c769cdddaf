package org.openmassage.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openmassage.core.vocabulary.RuleId;

class CatalogTest {

    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 22);
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);
    private static final RuleId DVT = RuleId.of("deep-vein-thrombosis");
    private static final RuleId FEVER = RuleId.of("fever");
    private static final RuleId VARICOSE = RuleId.of("varicose-veins");

    private static final Catalog<RuleId, String> STANDARD = Catalog.<RuleId, String>builder(
                    "contraindications", "2026.11", NOVEMBER)
            .add(DVT, "emergency")
            .add(FEVER, "absolute")
            .build();
    private static final Catalog<RuleId, String> CLINIC = Catalog.<RuleId, String>builder("clinic", "1", DECEMBER)
            .add(FEVER, "clearance")
            .add(VARICOSE, "local")
            .withdraw(DVT, "Ruled out by our physician.")
            .build();

    @Test
    void deferred_catalog_is_read_once_and_only_when_it_is_asked() {
        AtomicInteger readings = new AtomicInteger();
        Catalog<RuleId, String> deferred = Catalog.deferred(() -> {
            readings.incrementAndGet();
            return STANDARD;
        });

        Catalog<RuleId, String> both = deferred.combinedWith(CLINIC);
        assertThat(readings).hasValue(0);
        assertThat(both).isEqualTo(STANDARD.combinedWith(CLINIC));
        assertThat(both.get(FEVER)).isEqualTo("clearance");
        assertThat(deferred).isEqualTo(STANDARD).hasSameHashCodeAs(STANDARD);
        assertThat(readings).hasValue(1);
    }

    @Test
    void deferred_catalog_is_read_once_by_many_threads() {
        AtomicInteger readings = new AtomicInteger();
        Catalog<RuleId, String> deferred = Catalog.deferred(() -> {
            readings.incrementAndGet();
            return STANDARD;
        });

        assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> deferred.get(FEVER)))
                .containsOnly("absolute");
        assertThat(readings).hasValue(1);
    }

    @Test
    void deferred_catalog_that_cannot_be_read_fails_each_time_that_it_is_asked() {
        Catalog<RuleId, String> broken = Catalog.deferred(() -> {
            throw new IllegalStateException("broken file");
        });

        assertThatThrownBy(broken::size).hasMessage("broken file");
        assertThatThrownBy(() -> CLINIC.combinedWith(broken).keys()).hasMessage("broken file");
    }

    @Test
    void an_overlay_adds_replaces_and_withdraws() {
        Catalog<RuleId, String> both = STANDARD.combinedWith(CLINIC);

        assertThat(both.find(DVT)).isEmpty();
        assertThat(both.contains(DVT)).isFalse();
        assertThat(both.get(FEVER)).isEqualTo("clearance");
        assertThat(both.get(VARICOSE)).isEqualTo("local");
        assertThat(both.keys()).containsExactly(FEVER, VARICOSE);
        assertThat(both.stream()).containsExactly("clearance", "local");
        assertThat(both.size()).isEqualTo(2);
        assertThat(STANDARD.get(FEVER)).isEqualTo("absolute");
    }

    @Test
    void provenance_names_the_layer_and_what_it_replaced() {
        Catalog<RuleId, String> both = STANDARD.combinedWith(CLINIC);

        Provenance fever = both.provenance(FEVER);
        assertThat(fever.catalog()).isEqualTo("clinic");
        assertThat(fever.version()).isEqualTo("1");
        assertThat(fever.reviewedOn()).isEqualTo(DECEMBER);
        assertThat(fever.replaced()).contains(Provenance.of("contraindications", "2026.11", NOVEMBER, "code"));
        assertThat(both.provenance(VARICOSE).replaced()).isEmpty();
        assertThat(both.layers()).extracting(Provenance::catalog).containsExactly("contraindications", "clinic");
    }

    @Test
    void entries_show_the_entry_that_was_replaced() {
        Catalog<RuleId, String> both = STANDARD.combinedWith(CLINIC);

        assertThat(both.entries())
                .containsExactly(
                        new CatalogEntry<>(FEVER, "clearance", both.provenance(FEVER), Optional.of("absolute")),
                        new CatalogEntry<>(VARICOSE, "local", both.provenance(VARICOSE), Optional.empty()));
    }

    @Test
    void a_withdrawal_keeps_the_withdrawn_entry_and_the_reason() {
        assertThat(STANDARD.combinedWith(CLINIC).withdrawals()).singleElement().satisfies(withdrawal -> {
            assertThat(withdrawal.key()).isEqualTo(DVT);
            assertThat(withdrawal.entry()).contains("emergency");
            assertThat(withdrawal.reason()).isEqualTo("Ruled out by our physician.");
            assertThat(withdrawal.provenance().catalog()).isEqualTo("clinic");
            assertThat(withdrawal.provenance().replaced()).isPresent();
        });
    }

    @Test
    void a_tombstone_stays_in_a_catalog_that_never_had_the_entry() {
        assertThat(CLINIC.withdrawals()).singleElement().satisfies(withdrawal -> {
            assertThat(withdrawal.key()).isEqualTo(DVT);
            assertThat(withdrawal.entry()).isEmpty();
        });
    }

    @Test
    void a_later_layer_may_bring_a_withdrawn_entry_back() {
        Catalog<RuleId, String> again = Catalog.<RuleId, String>builder("region", "2", DECEMBER)
                .add(DVT, "urgent")
                .build();

        Catalog<RuleId, String> all = STANDARD.combinedWith(CLINIC).combinedWith(again);

        assertThat(all.get(DVT)).isEqualTo("urgent");
        assertThat(all.withdrawals()).isEmpty();
        assertThat(all.entries().get(0).replaced()).contains("emergency");
        assertThat(all.provenance(DVT).replaced().orElseThrow().catalog()).isEqualTo("clinic");
    }

    @Test
    void get_of_an_unknown_key_names_near_matches_best_first() {
        Catalog<RuleId, String> both = STANDARD.combinedWith(CLINIC);

        UnknownEntryException failure =
                catchThrowableOfType(UnknownEntryException.class, () -> both.get(RuleId.of("varicose-vein")));

        assertThat(failure.key()).isEqualTo("varicose-vein");
        assertThat(failure.nearMatches()).containsExactly("varicose-veins");
        assertThat(failure)
                .hasMessage("no entry \"varicose-vein\" in the catalog contraindications 2026.11 + clinic 1;"
                        + " did you mean varicose-veins?");
        assertThatThrownBy(() -> both.get(RuleId.of("zzz")))
                .isInstanceOf(UnknownEntryException.class)
                .hasMessage("no entry \"zzz\" in the catalog contraindications 2026.11 + clinic 1");
        assertThatThrownBy(() -> both.provenance(DVT)).isInstanceOf(UnknownEntryException.class);
    }

    @Test
    void builder_refuses_a_key_twice_and_a_withdrawal_without_a_reason() {
        Catalog.Builder<RuleId, String> builder =
                Catalog.<RuleId, String>builder("clinic", "1", DECEMBER).add(FEVER, "absolute");

        assertThatThrownBy(() -> builder.add(FEVER, "absolute"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("key: \"fever\" is there twice");
        assertThatThrownBy(() -> builder.withdraw(FEVER, "no")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.withdraw(DVT, " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("reason");
        assertThat(builder.build().keys()).containsExactly(FEVER);
    }

    @Test
    void a_built_catalog_does_not_change_with_its_builder() {
        Catalog.Builder<RuleId, String> builder = Catalog.builder("clinic", "1", DECEMBER);
        Catalog<RuleId, String> built = builder.build();

        builder.add(FEVER, "absolute");

        assertThat(built.size()).isZero();
        assertThat(builder.build().size()).isEqualTo(1);
    }

    @Test
    void to_string_tells_layers_and_size() {
        assertThat(STANDARD).hasToString("Catalog(contraindications 2026.11, 2 entries)");
        assertThat(Catalog.empty()).hasToString("Catalog(empty, 0 entries)");
    }
}
