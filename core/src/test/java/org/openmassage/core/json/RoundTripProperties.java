package org.openmassage.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openmassage.core.json.sample.Chart;
import org.openmassage.core.json.sample.Dose;
import org.openmassage.core.json.sample.Key;
import org.openmassage.core.json.sample.Mood;
import org.openmassage.core.json.sample.Part;

class RoundTripProperties {
    private final JsonMapper host = Hosts.lenient();

    @Property(tries = 200)
    void any_document_reads_back_equal(@ForAll("charts") Chart chart) throws Exception {
        String json = Documents.write(chart);
        Chart read = Documents.read(json, Chart.class);
        assertThat(read).isEqualTo(chart);
        assertThat(Documents.write(read)).isEqualTo(json);
        assertThat(host.writeValueAsString(chart)).isEqualTo(json);
        assertThat(host.readValue(Documents.writePretty(chart), Chart.class)).isEqualTo(chart);
    }

    @Provide
    Arbitrary<Chart> charts() {
        Arbitrary<Key> keys = Arbitraries.strings()
                .ofMinLength(1)
                .ofMaxLength(8)
                .filter(text -> !text.isBlank() && text.equals(text.trim()))
                .map(Key::of);
        Arbitrary<LocalDate> dates = Arbitraries.longs().between(-40000, 40000).map(LocalDate::ofEpochDay);
        Arbitrary<Instant> moments = Arbitraries.longs()
                .between(-2_000_000_000L, 4_000_000_000L)
                .map(seconds -> Instant.ofEpochSecond(seconds, seconds & 0xffff));
        Arbitrary<Set<Mood>> moods = Arbitraries.of(Mood.class).set();
        Arbitrary<Part> parts = Combinators.combine(
                        Arbitraries.strings().ofMaxLength(20),
                        dates.optional(),
                        Arbitraries.strings().ofMaxLength(5).list().ofMaxSize(3),
                        moods)
                .as(Part::new);
        Arbitrary<Dose> doses = Arbitraries.oneOf(
                Arbitraries.integers().map(Dose.ManualPressure::new),
                Arbitraries.of(Mood.class).optional().map(Dose.Thermal::new),
                Arbitraries.just(new Dose.NoDose()));
        Arbitrary<List<Optional<Integer>>> items =
                Arbitraries.integers().optional().list().ofMaxSize(4);
        Arbitrary<BigDecimal> weights = Combinators.combine(
                        Arbitraries.longs(), Arbitraries.integers().between(0, 12))
                .as(BigDecimal::valueOf);
        Arbitrary<Chart> base = Combinators.combine(keys, dates, weights.optional(), moments.optional(), moods)
                .as((key, date, weight, moment, set) -> Chart.builder()
                        .key(key)
                        .visitCount(date.getDayOfMonth())
                        .birthDate(date)
                        .weight(weight)
                        .takenAt(moment)
                        .zone(moment.map(any -> ZoneId.of("Europe/Berlin")))
                        .start(moment.map(any -> LocalTime.of(9, date.getDayOfMonth())))
                        .moods(set)
                        .build());
        return Combinators.combine(
                        base,
                        parts.list().ofMaxSize(2),
                        doses.list().ofMaxSize(3),
                        items,
                        keys.set().ofMaxSize(3))
                .as((chart, someParts, someDoses, someItems, someKeys) -> {
                    Chart.Builder builder = Chart.builder()
                            .from(chart)
                            .parts(someParts)
                            .doses(someDoses)
                            .dose(someDoses.stream().findFirst())
                            .items(someItems)
                            .related(someKeys);
                    someKeys.forEach(key -> builder.putRemarks(key, key.value()));
                    return builder.build();
                });
    }
}
