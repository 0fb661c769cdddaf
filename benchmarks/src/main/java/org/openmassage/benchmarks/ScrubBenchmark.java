package org.openmassage.benchmarks;

import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openmassage.billing.claim.BillingProvider;
import org.openmassage.billing.claim.Claim;
import org.openmassage.billing.claim.ClaimLine;
import org.openmassage.billing.claim.ClaimPatient;
import org.openmassage.billing.claim.ClaimProvider;
import org.openmassage.billing.payer.PayerCatalog;
import org.openmassage.billing.scrub.ClaimScrubber;
import org.openmassage.billing.scrub.ScrubContext;
import org.openmassage.billing.scrub.ScrubRule;
import org.openmassage.core.code.Icd10CmCode;
import org.openmassage.core.code.PlaceOfService;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.code.TaxId;
import org.openmassage.core.id.ClaimId;
import org.openmassage.core.id.NoteId;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.issue.Issue;
import org.openmassage.core.issue.Issues;
import org.openmassage.core.person.Coverage;
import org.openmassage.core.person.PersonName;
import org.openmassage.core.person.Sex;
import org.openmassage.core.vocabulary.PayerId;

/**
 * The scrub of a claim, by the number of its lines, and by the number of rules: the standard ones once and twice. The rules
 * are copied in both, since a copy asks the rule that it copies, and costs more than that.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ScrubBenchmark {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

    /** How many lines the claim has: as many as a claim may hold, half of them, a fifth. */
    @Param({"10", "25", "50"})
    private int lines;

    /** How many times the standard rules are there. */
    @Param({"1", "2"})
    private int rules;

    private ClaimScrubber scrubber;
    private Claim claim;
    private ScrubContext context;

    /** For the harness. */
    public ScrubBenchmark() {
        scrubber = ClaimScrubber.standard();
        claim = claim(1);
        context = ScrubContext.builder().on(FIRST).build();
    }

    /** Makes the claim and the rules. */
    @Setup
    public void prepare() {
        claim = claim(lines);
        context = ScrubContext.builder()
                .on(FIRST.plusDays(60))
                .policy(PayerCatalog.standard()
                        .get(PayerId.of("commercial-generic"))
                        .policyOn(FIRST))
                .signedNotes(Set.of(NoteId.of("note-1")))
                .priorVisits(0)
                .build();
        scrubber = copied(rules);
    }

    private static ClaimScrubber copied(int times) {
        return ClaimScrubber.of(IntStream.rangeClosed(1, times)
                .boxed()
                .flatMap(time -> ClaimScrubber.standard().rules().stream().map(rule -> copy(rule, time)))
                .toList());
    }

    private static ScrubRule copy(ScrubRule rule, int time) {
        return ScrubRule.warning(rule.group(), rule.code() + ".copy-" + time)
                .says(rule.message(), rule.remedy())
                .from(rule.source())
                .at(rule.paths().toArray(String[]::new))
                .finds((claim, context) -> rule.check(claim, context).stream().map(Issue::path));
    }

    private static Claim claim(int lines) {
        return Claim.builder()
                .id(ClaimId.of("claim-1"))
                .patient(ClaimPatient.builder()
                        .id(PatientId.of("patient-1"))
                        .name(PersonName.of("Robin", "Example"))
                        .birthDate(LocalDate.of(1979, 2, 28))
                        .sex(Sex.FEMALE)
                        .build())
                .addCoverages(Coverage.builder()
                        .payer(PayerId.of("commercial-generic"))
                        .payerName("Example Health Plan")
                        .memberId("EXM0012345")
                        .build())
                .billing(BillingProvider.builder()
                        .name("Example Massage Clinic")
                        .npi("1245319599")
                        .taxId(TaxId.ein("123456789"))
                        .build())
                .referring(ClaimProvider.builder()
                        .name(PersonName.of("Jordan", "Example"))
                        .npi("1558598797")
                        .build())
                .addDiagnoses(Icd10CmCode.parse("M54.2"))
                .lines(IntStream.range(0, lines)
                        .mapToObj(i -> ClaimLine.builder()
                                .date(FIRST.plusDays(i))
                                .place(PlaceOfService.parse("11"))
                                .code(ProcedureCode.parse("97140"))
                                .addPointers(1)
                                .charge(Money.parse("USD 114.00"))
                                .units(3)
                                .minutes(45)
                                .addNotes(NoteId.of("note-1"))
                                .build())
                        .toList())
                .build();
    }

    /**
     * Applies every rule.
     *
     * @return the findings
     */
    @Benchmark
    public Issues scrub() {
        return scrubber.scrub(claim, context);
    }
}
