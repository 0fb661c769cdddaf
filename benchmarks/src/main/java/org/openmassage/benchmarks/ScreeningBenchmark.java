package org.openmassage.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openmassage.core.care.ScreeningFinding;
import org.openmassage.core.care.ScreeningRecord;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.rule.Truth;
import org.openmassage.core.vocabulary.RuleId;
import org.openmassage.protocols.catalog.Contraindication;
import org.openmassage.protocols.knowledge.ClinicalKnowledge;
import org.openmassage.protocols.screening.Rescreening;
import org.openmassage.protocols.screening.RescreeningRequest;
import org.openmassage.protocols.screening.Screening;
import org.openmassage.protocols.screening.ScreeningRequest;

/** One history against all rules: with the library, as plain predicates, and against twice as many rules. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ScreeningBenchmark {
    private final ScreeningRequest request = Patients.request();
    private final ClinicalKnowledge knowledge = ClinicalKnowledge.standard();
    private final Screening screening = Screening.with(knowledge);
    private final Screening doubled = Screening.with(doubled(knowledge));
    private final PredicateRules predicates =
            new PredicateRules(knowledge, request.birthDate().orElseThrow(), request.asOf());
    private final RescreeningRequest again = RescreeningRequest.builder()
            .last(sameRules(screening.screen(request), predicates.holding(request.history())))
            .historyThen(request.history())
            .now(request)
            .build();

    /** {@return the record, with reasons, limits and questions} */
    @Benchmark
    public ScreeningRecord screen() {
        return screening.screen(request);
    }

    /** {@return the record against each contraindication twice} */
    @Benchmark
    public ScreeningRecord screenDoubled() {
        return doubled.screen(request);
    }

    /** {@return the rules that hold, by predicates} */
    @Benchmark
    public List<RuleId> predicates() {
        return predicates.holding(request.history());
    }

    /** {@return the record beside the last one, with an outlook} */
    @Benchmark
    public Rescreening rescreen() {
        return screening.rescreen(again);
    }

    /** A yardstick that finds something else would measure something else. */
    private static ScreeningRecord sameRules(ScreeningRecord record, List<RuleId> holding) {
        List<RuleId> found = record.findings().stream()
                .filter(finding -> finding.truth() == Truth.TRUE)
                .map(ScreeningFinding::rule)
                .sorted()
                .toList();
        if (!found.equals(holding.stream().sorted().toList())) {
            throw new IllegalStateException("The yardstick finds " + holding + ", the library " + found);
        }
        return record;
    }

    private static ClinicalKnowledge doubled(ClinicalKnowledge knowledge) {
        Catalog.Builder<RuleId, Contraindication> copies =
                Catalog.builder("copies", "1", request().asOf());
        knowledge.rulesInForce().forEach(rule -> {
            RuleId id = RuleId.of("copy." + rule.id());
            copies.add(id, rule.contraindication().withId(id));
        });
        return knowledge.withContraindications(knowledge.contraindications().combinedWith(copies.build()));
    }

    private static ScreeningRequest request() {
        return Patients.request();
    }
}
