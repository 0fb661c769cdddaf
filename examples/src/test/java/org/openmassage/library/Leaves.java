package org.openmassage.library;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.openmassage.billing.codeset.DiagnosisCodeSet;
import org.openmassage.billing.codeset.ProcedureCodeSet;
import org.openmassage.billing.edit.EditTable;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.code.Icd10CmCode;
import org.openmassage.core.code.LoincCode;
import org.openmassage.core.code.Modifier;
import org.openmassage.core.code.Npi;
import org.openmassage.core.code.PlaceOfService;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.code.ProviderTaxonomyCode;
import org.openmassage.core.code.TaxId;
import org.openmassage.core.consent.Consents;
import org.openmassage.core.finding.ChangeDirection;
import org.openmassage.core.finding.ChangeVerdict;
import org.openmassage.core.id.DocumentId;
import org.openmassage.core.id.Extensions;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.id.PractitionerId;
import org.openmassage.core.person.PostalAddress;
import org.openmassage.core.rule.Criterion;
import org.openmassage.core.rule.Evaluation;
import org.openmassage.core.rule.Explanation;
import org.openmassage.core.rule.Facts;
import org.openmassage.core.sign.Addendum;
import org.openmassage.core.sign.Signatory;
import org.openmassage.core.sign.SignedDocument;
import org.openmassage.core.time.PartialDate;
import org.openmassage.core.vocabulary.MeasureId;

/** The smallest parts of values. Every text holds {@link #MARK}, so that a test can look where it shows up. */
final class Leaves {
    /** Stands in every free text that is made here, and nowhere else. */
    static final String MARK = "Zqx7";

    private static final List<String> TEXTS = List.of(
            MARK, MARK + " ü漢字🙂", MARK + " \"quoted\" \\ back", "a " + MARK + " of several\nlines", MARK + "́");
    private static final List<String> NPIS = List.of("1234567893", "1245319599", "1679576722", "1558598797");
    private static final List<String> DIAGNOSES = List.of("M54.2", "M54.50", "S16.1XXD", "G56.03", "M79.7");
    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);

    /** Texts in the forms that some attributes ask for. */
    private static final List<String> FORMAL = List.of(
            "term-a",
            "a.b",
            "US-WA",
            "US",
            "WA",
            "98101",
            "206-555-0100",
            "https://x.example/a",
            "/a/b",
            "10.1000/a1",
            "a@example.org",
            "0123456789abcdef".repeat(4),
            "patient/1",
            "{}",
            "EXM001",
            "1");

    private final Random random;
    private boolean formal;
    private final Map<Class<?>, Supplier<Object>> makers = new LinkedHashMap<>();

    Leaves(Random random) {
        this.random = random;
        makers.put(String.class, () -> one(formal ? FORMAL : TEXTS));
        makers.put(int.class, this::number);
        makers.put(Integer.class, this::number);
        makers.put(long.class, () -> (long) number());
        makers.put(Long.class, () -> (long) number());
        makers.put(boolean.class, random::nextBoolean);
        makers.put(Boolean.class, random::nextBoolean);
        makers.put(BigDecimal.class, () -> BigDecimal.valueOf(random.nextInt(5000), random.nextInt(3)));
        makers.put(LocalDate.class, this::day);
        makers.put(LocalTime.class, () -> LocalTime.of(random.nextInt(24), random.nextInt(60)));
        makers.put(YearMonth.class, () -> YearMonth.from(day()));
        makers.put(Instant.class, () -> Instant.ofEpochSecond(1_700_000_000L + random.nextInt(60_000_000)));
        makers.put(ZoneId.class, () -> ZoneId.of(one(List.of("America/New_York", "Pacific/Kiritimati", "UTC"))));
        makers.put(Duration.class, () -> Duration.ofMinutes(number()));
        makers.put(java.time.Period.class, () -> java.time.Period.ofDays(number()));
        makers.put(URI.class, () -> URI.create("https://example.org/" + MARK));
        makers.put(PartialDate.class, this::partialDate);
        makers.put(
                Extensions.class,
                () -> Extensions.none()
                        .with(
                                "https://clinic.example/" + random.nextInt(3),
                                "{\"note\":\"" + MARK + "\",\"n\":[1,2.5,null]}"));
        makers.put(Npi.class, () -> Npi.parse(one(NPIS)));
        makers.put(Icd10CmCode.class, () -> Icd10CmCode.parse(one(DIAGNOSES)));
        makers.put(ProcedureCode.class, () -> ProcedureCode.parse(one(List.of("97124", "97140", "97010", "G0283"))));
        makers.put(Modifier.class, () -> Modifier.parse(one(List.of("GP", "59", "XS"))));
        makers.put(PlaceOfService.class, () -> PlaceOfService.parse(one(List.of("11", "12", "99"))));
        makers.put(ProviderTaxonomyCode.class, () -> ProviderTaxonomyCode.parse("225700000X"));
        makers.put(LoincCode.class, () -> LoincCode.parse("72514-3"));
        makers.put(TaxId.class, () -> TaxId.ein("987654321"));
        makers.put(OptionalInt.class, () -> OptionalInt.of(number()));
        makers.put(
                PostalAddress.class,
                () -> PostalAddress.builder()
                        .addLines(one(TEXTS))
                        .city(one(TEXTS))
                        .state("WA")
                        .postalCode("98101")
                        .build());
        makers.put(ChangeVerdict.class, this::changeVerdict);
        makers.put(
                Explanation.class,
                () -> Criterion.present("a.b")
                        .evaluate(Facts.of(day(), Map.of()))
                        .explanation());
        makers.put(Evaluation.class, () -> Criterion.present("a.b").evaluate(Facts.of(day(), Map.of())));
        makers.put(SignedDocument.class, this::signed);
        makers.put(Catalog.class, Catalog::empty);
        makers.put(EditTable.class, EditTable::standard);
        makers.put(ProcedureCodeSet.class, ProcedureCodeSet::standard);
        makers.put(DiagnosisCodeSet.class, DiagnosisCodeSet::subset);
        makers.put(Money.class, () -> Money.ofMinor(CurrencyUnit.USD, random.nextInt(50_000)));
    }

    /** Whether texts are made in the forms that some attributes ask for. */
    void formal(boolean wanted) {
        formal = wanted;
    }

    Optional<Object> of(Class<?> type) {
        Supplier<Object> maker = makers.get(type);
        if (maker != null) {
            return Optional.of(maker.get());
        }
        if (DocumentId.class.isAssignableFrom(type) && type.isRecord()) {
            return Optional.of(made(type, type == PatientId.class ? MARK : "id-" + random.nextInt(9)));
        }
        boolean term = type.isRecord() && type.getPackageName().equals("org.openmassage.core.vocabulary");
        if (term || type.getSimpleName().equals("MuscleId")) {
            return Optional.of(made(type, one(List.of("neck-pain", "x1", "vital.systolic", "a-b.c"))));
        }
        return Optional.empty();
    }

    /** Its difference is computed from the two scores, so that no other will do. */
    private ChangeVerdict changeVerdict() {
        BigDecimal baseline = BigDecimal.valueOf(number());
        BigDecimal current = BigDecimal.valueOf(number());
        return ChangeVerdict.builder()
                .measure(MeasureId.of("ndi"))
                .baseline(baseline)
                .current(current)
                .difference(current.subtract(baseline))
                .verdict(one(List.of(ChangeDirection.values())))
                .addTrace(one(TEXTS))
                .build();
    }

    /** Its digests must fit, so that only signing makes one. */
    private SignedDocument signed() {
        Signatory therapist = new Signatory(PractitionerId.of("lmt-1"), one(TEXTS), one(TEXTS));
        Instant at = Instant.ofEpochSecond(1_700_000_000L);
        SignedDocument document =
                SignedDocument.sign(Consents.none(PatientId.of(MARK)), therapist, at, ZoneId.of("UTC"));
        return random.nextBoolean()
                ? document
                : document.addend(Addendum.of(one(TEXTS), one(TEXTS)), therapist, at, ZoneId.of("UTC"));
    }

    private static Object made(Class<?> type, String value) {
        try {
            return type.getMethod("of", String.class).invoke(null, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private PartialDate partialDate() {
        LocalDate day = day();
        return switch (random.nextInt(3)) {
            case 0 -> PartialDate.of(java.time.Year.from(day));
            case 1 -> PartialDate.of(YearMonth.from(day));
            default -> PartialDate.of(day);
        };
    }

    private LocalDate day() {
        return random.nextInt(8) == 0 ? LocalDate.of(2024, 2, 29) : FIRST_DAY.plusDays(random.nextInt(1200));
    }

    private int number() {
        return random.nextInt(4) == 0 ? random.nextInt(60) : random.nextInt(6);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
