package org.openmassage.billing.cms1500;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.openmassage.billing.claim.BillingProvider;
import org.openmassage.billing.claim.Claim;
import org.openmassage.billing.claim.ClaimDate;
import org.openmassage.billing.claim.ClaimFrequency;
import org.openmassage.billing.claim.ClaimLine;
import org.openmassage.billing.claim.SecondaryId;
import org.openmassage.billing.claim.ServiceFacility;
import org.openmassage.core.code.ProviderTaxonomyCode;
import org.openmassage.core.issue.Issue;
import org.openmassage.core.issue.Issues;
import org.openmassage.core.prescription.RelatedCause;
import org.openmassage.core.time.Period;

/** Fills in the form for one claim. Used once, by one thread. */
final class Cms1500Writer {
    private static final int LINES = 6;
    private static final String YES = "YES";
    private static final String NO = "NO";
    private static final String ON_FILE = "SIGNATURE ON FILE";
    private static final String TAXONOMY = "ZZ";
    private static final List<Cms1500Field> DIAGNOSES = Stream.of(Cms1500Field.values())
            .filter(field -> field.label().startsWith("diagnosis "))
            .toList();
    private static final List<Cms1500Field> MODIFIERS = Stream.of(Cms1500Field.values())
            .filter(field -> field.label().startsWith("modifier "))
            .toList();

    private final Claim claim;
    private final List<Issue> issues = new ArrayList<>();

    Cms1500Writer(Claim claim) {
        this.claim = claim;
    }

    Cms1500 form() {
        List<Cms1500Page> pages = new ArrayList<>();
        int sheets = Math.max(1, (claim.lines().size() + LINES - 1) / LINES);
        for (int sheet = 0; sheet < sheets; sheet++) {
            int first = sheet * LINES;
            pages.add(page(
                    sheet,
                    claim.lines()
                            .subList(
                                    first, Math.min(first + LINES, claim.lines().size()))));
        }
        return Cms1500.builder().pages(pages).issues(Issues.of(issues)).build();
    }

    private Cms1500Page page(int sheet, List<ClaimLine> lines) {
        Boxes boxes = new Boxes("/pages/" + sheet + "/boxes/");
        new Cms1500People(claim, boxes).write();
        causes(boxes);
        signatures(boxes);
        dates(boxes);
        referring(boxes);
        diagnoses(boxes);
        numbers(boxes);
        totals(boxes, sheet, lines);
        claim.facility().ifPresent(facility -> facility(boxes, facility));
        billing(boxes, claim.billing());
        List<Cms1500Line> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Boxes row = new Boxes("/pages/" + sheet + "/lines/" + i + "/boxes/");
            line(row, lines.get(i));
            rows.add(Cms1500Line.builder().boxes(row.values).build());
        }
        return Cms1500Page.builder()
                .number(sheet + 1)
                .boxes(boxes.values)
                .lines(rows)
                .build();
    }

    private void causes(Boxes boxes) {
        Optional<RelatedCause> crash = claim.relatedCause(RelatedCause.Kind.AUTO_ACCIDENT);
        boxes.put(Cms1500Field.BOX_10A, mark(claim.relatedCause(RelatedCause.Kind.EMPLOYMENT)));
        boxes.put(Cms1500Field.BOX_10B, mark(crash));
        boxes.put(Cms1500Field.BOX_10B_STATE, crash.flatMap(RelatedCause::state));
        boxes.put(Cms1500Field.BOX_10C, mark(claim.relatedCause(RelatedCause.Kind.OTHER_ACCIDENT)));
        List<String> numbers = claim.relatedCauses().stream()
                .flatMap(cause -> cause.claimNumber().stream())
                .distinct()
                .toList();
        if (!numbers.isEmpty()) {
            boxes.put(Cms1500Field.BOX_11B_QUALIFIER, "Y4");
            boxes.put(Cms1500Field.BOX_11B, Cms1500Words.capitals(numbers.get(0)));
        }
        boxes.atMost(1, numbers.size(), Cms1500Field.BOX_11B);
    }

    private static String mark(Optional<?> present) {
        return present.isPresent() ? YES : NO;
    }

    private void signatures(Boxes boxes) {
        if (claim.releaseOfInformation()) {
            boxes.put(Cms1500Field.BOX_12, ON_FILE);
        }
        if (claim.assignmentOfBenefits()) {
            boxes.put(Cms1500Field.BOX_13, ON_FILE);
        }
        claim.providerSignedOn().ifPresent(day -> {
            boxes.put(Cms1500Field.BOX_31, ON_FILE);
            boxes.put(Cms1500Field.BOX_31_DATE, Cms1500Words.longDate(day));
        });
    }

    private void dates(Boxes boxes) {
        date(boxes, Cms1500Field.BOX_14, Cms1500Field.BOX_14_QUALIFIER, told(14));
        date(boxes, Cms1500Field.BOX_15, Cms1500Field.BOX_15_QUALIFIER, told(15));
        claim.unableToWork().ifPresent(when -> period(boxes, Cms1500Field.BOX_16_FROM, Cms1500Field.BOX_16_TO, when));
        claim.hospitalized().ifPresent(when -> period(boxes, Cms1500Field.BOX_18_FROM, Cms1500Field.BOX_18_TO, when));
    }

    /** The dates of a box. An accident's own date goes into box 15, unless the claim tells it itself. */
    private List<ClaimDate> told(int box) {
        List<ClaimDate> told = new ArrayList<>(
                claim.dates().stream().filter(date -> date.kind().box() == box).toList());
        if (box == ClaimDate.Kind.ACCIDENT.box()
                && claim.date(ClaimDate.Kind.ACCIDENT).isEmpty()) {
            told.addAll(
                    0,
                    claim.relatedCauses().stream()
                            .map(RelatedCause::date)
                            .distinct()
                            .sorted()
                            .map(day -> new ClaimDate(ClaimDate.Kind.ACCIDENT, day))
                            .toList());
        }
        return told;
    }

    private static void date(Boxes boxes, Cms1500Field field, Cms1500Field qualifier, List<ClaimDate> told) {
        if (!told.isEmpty()) {
            boxes.put(field, Cms1500Words.longDate(told.get(0).date()));
            boxes.put(qualifier, told.get(0).kind().code());
        }
        boxes.atMost(1, told.size(), field);
    }

    private static void period(Boxes boxes, Cms1500Field from, Cms1500Field to, Period when) {
        boxes.put(from, when.start().map(Cms1500Words::longDate));
        boxes.put(to, when.end().map(Cms1500Words::longDate));
    }

    private void referring(Boxes boxes) {
        claim.referring().ifPresent(who -> {
            boxes.put(Cms1500Field.BOX_17_QUALIFIER, claim.referringRole().code());
            boxes.put(Cms1500Field.BOX_17, Cms1500Words.provider(who.name(), who.credential()));
            boxes.put(Cms1500Field.BOX_17A_QUALIFIER, who.secondaryId().map(SecondaryId::qualifier));
            boxes.put(Cms1500Field.BOX_17A, who.secondaryId().map(id -> Cms1500Words.capitals(id.value())));
            boxes.put(Cms1500Field.BOX_17B, who.npi());
        });
    }

    private void diagnoses(Boxes boxes) {
        if (!claim.diagnoses().isEmpty()) {
            boxes.put(Cms1500Field.BOX_21_INDICATOR, "0");
        }
        for (int i = 0; i < Math.min(DIAGNOSES.size(), claim.diagnoses().size()); i++) {
            boxes.put(DIAGNOSES.get(i), claim.diagnoses().get(i).compact());
        }
        boxes.atMost(DIAGNOSES.size(), claim.diagnoses().size(), Cms1500Field.BOX_21_L);
    }

    private void numbers(Boxes boxes) {
        boxes.put(Cms1500Field.BOX_19, claim.additionalInformation().map(Cms1500Words::capitals));
        boxes.put(Cms1500Field.BOX_20, NO);
        if (claim.frequency() != ClaimFrequency.ORIGINAL) {
            boxes.put(Cms1500Field.BOX_22, String.valueOf(claim.frequency().code()));
        }
        boxes.put(Cms1500Field.BOX_22_REFERENCE, claim.originalReference().map(Cms1500Words::capitals));
        List<String> leave = Stream.of(claim.authorization(), claim.referral())
                .flatMap(Optional::stream)
                .map(Cms1500Words::unbroken)
                .distinct()
                .toList();
        boxes.put(Cms1500Field.BOX_23, leave.stream().findFirst());
        boxes.atMost(1, leave.size(), Cms1500Field.BOX_23);
    }

    private void line(Boxes row, ClaimLine line) {
        row.put(Cms1500Field.BOX_24_SUPPLEMENT, line.supplement().map(Cms1500Words::capitals));
        row.put(Cms1500Field.BOX_24A_FROM, Cms1500Words.shortDate(line.date()));
        row.put(Cms1500Field.BOX_24A_TO, Cms1500Words.shortDate(line.through().orElse(line.date())));
        row.put(Cms1500Field.BOX_24B, line.place().map(place -> place.value()));
        row.put(Cms1500Field.BOX_24D, line.code().value());
        for (int i = 0; i < Math.min(MODIFIERS.size(), line.modifiers().size()); i++) {
            row.put(MODIFIERS.get(i), line.modifiers().get(i).value());
        }
        row.atMost(MODIFIERS.size(), line.modifiers().size(), Cms1500Field.BOX_24D_MODIFIER_4);
        row.put(Cms1500Field.BOX_24E, pointers(line));
        row.atMost(
                0,
                (int) line.pointers().stream()
                        .filter(pointer -> pointer > DIAGNOSES.size())
                        .count(),
                Cms1500Field.BOX_24E);
        row.put(Cms1500Field.BOX_24F, Cms1500Words.amount(line.charge()));
        row.put(Cms1500Field.BOX_24G, String.valueOf(line.units()));
        Optional<SecondaryId> other =
                claim.rendering().flatMap(who -> who.secondaryId().or(() -> taxonomy(who.taxonomy())));
        row.put(Cms1500Field.BOX_24I, other.map(SecondaryId::qualifier));
        row.put(Cms1500Field.BOX_24J_OTHER, other.map(id -> Cms1500Words.capitals(id.value())));
        row.put(
                Cms1500Field.BOX_24J_NPI,
                claim.rendering().isPresent()
                        ? claim.rendering().get().npi()
                        : claim.billing().npi());
    }

    /** Letters without commas; a pointer beyond L has no letter, and is told of. */
    private static String pointers(ClaimLine line) {
        StringBuilder letters = new StringBuilder();
        line.pointers().stream()
                .filter(pointer -> pointer <= DIAGNOSES.size())
                .forEach(pointer -> letters.append((char) ('A' + pointer - 1)));
        return letters.toString();
    }

    private static Optional<SecondaryId> taxonomy(Optional<ProviderTaxonomyCode> code) {
        return code.map(known -> new SecondaryId(TAXONOMY, known.value()));
    }

    private void totals(Boxes boxes, int sheet, List<ClaimLine> lines) {
        claim.billing().taxId().ifPresent(id -> {
            boxes.put(Cms1500Field.BOX_25, id.digits());
            boxes.put(Cms1500Field.BOX_25_TYPE, id.kind().name());
        });
        boxes.put(Cms1500Field.BOX_26, Cms1500Words.capitals(claim.id().value()));
        boxes.put(Cms1500Field.BOX_27, claim.acceptAssignment() ? YES : NO);
        boxes.put(
                Cms1500Field.BOX_28,
                Cms1500Words.amount(Money.total(
                        claim.total().getCurrencyUnit(),
                        lines.stream().map(ClaimLine::charge).toList())));
        if (sheet == 0 && !claim.paid().isZero()) {
            boxes.put(Cms1500Field.BOX_29, Cms1500Words.amount(claim.paid()));
        }
    }

    private static void facility(Boxes boxes, ServiceFacility facility) {
        boxes.put(Cms1500Field.BOX_32_NAME, Cms1500Words.plain(facility.name()));
        boxes.put(Cms1500Field.BOX_32_STREET, facility.address().map(Cms1500Words::street));
        boxes.put(Cms1500Field.BOX_32_CITY, facility.address().map(Cms1500Words::cityLine));
        boxes.put(Cms1500Field.BOX_32A, facility.npi());
        boxes.put(Cms1500Field.BOX_32B, facility.secondaryId().map(Cms1500Writer::withQualifier));
    }

    private static void billing(Boxes boxes, BillingProvider billing) {
        billing.phone().ifPresent(phone -> {
            boxes.put(Cms1500Field.BOX_33_AREA_CODE, Cms1500Words.areaCode(phone));
            boxes.put(Cms1500Field.BOX_33_PHONE, Cms1500Words.number(phone));
        });
        boxes.put(Cms1500Field.BOX_33_NAME, Cms1500Words.plain(billing.name()));
        boxes.put(Cms1500Field.BOX_33_STREET, billing.address().map(Cms1500Words::street));
        boxes.put(Cms1500Field.BOX_33_CITY, billing.address().map(Cms1500Words::cityLine));
        boxes.put(Cms1500Field.BOX_33A, billing.npi());
        boxes.put(
                Cms1500Field.BOX_33B,
                billing.secondaryId().or(() -> taxonomy(billing.taxonomy())).map(Cms1500Writer::withQualifier));
    }

    private static String withQualifier(SecondaryId id) {
        return id.qualifier() + Cms1500Words.capitals(id.value());
    }

    /** Values by field, which watches over their widths. */
    final class Boxes {
        private final String path;
        private final Map<Cms1500Field, String> values = new EnumMap<>(Cms1500Field.class);

        Boxes(String path) {
            this.path = path;
        }

        void put(Cms1500Field field, Optional<String> value) {
            value.ifPresent(text -> put(field, text));
        }

        /** A blank value leaves the field out; one that is too long stays whole and is told of. */
        void put(Cms1500Field field, String value) {
            if (value.isEmpty()) {
                return;
            }
            values.put(field, value);
            if (field.width().isPresent() && value.length() > field.width().getAsInt()) {
                issues.add(Cms1500Issue.TOO_LONG.at(path + name(field)));
            }
        }

        void atMost(int room, int needed, Cms1500Field field) {
            if (needed > room) {
                issues.add(Cms1500Issue.TOO_MANY.at(path + name(field)));
            }
        }

        private static String name(Cms1500Field field) {
            return field.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
