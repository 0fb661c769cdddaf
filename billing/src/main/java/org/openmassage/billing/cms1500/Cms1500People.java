package org.openmassage.billing.cms1500;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmassage.billing.claim.Claim;
import org.openmassage.billing.claim.ClaimPatient;
import org.openmassage.core.person.Coverage;
import org.openmassage.core.person.CoverageKind;
import org.openmassage.core.person.PersonName;
import org.openmassage.core.person.Phone;
import org.openmassage.core.person.PostalAddress;
import org.openmassage.core.person.Relationship;
import org.openmassage.core.person.Sex;
import org.openmassage.core.person.Subscriber;

/** The upper part of the form: the payer, the patient, the insured and the other insured. */
final class Cms1500People {
    private static final int COVERAGES = 2;

    private final Claim claim;
    private final Cms1500Writer.Boxes boxes;

    Cms1500People(Claim claim, Cms1500Writer.Boxes boxes) {
        this.claim = claim;
        this.boxes = boxes;
    }

    void write() {
        patient(claim.patient());
        List<Coverage> coverages = claim.coverages();
        if (!coverages.isEmpty()) {
            carrier(coverages.get(0));
            insured(coverages.get(0));
            boxes.put(Cms1500Field.BOX_11D, coverages.size() > 1 ? "YES" : "NO");
        }
        if (coverages.size() > 1) {
            other(coverages.get(1));
        }
        boxes.atMost(COVERAGES, coverages.size(), Cms1500Field.BOX_9);
    }

    private void patient(ClaimPatient patient) {
        boxes.put(Cms1500Field.BOX_2, Cms1500Words.name(patient.name()));
        boxes.put(Cms1500Field.BOX_3_BIRTH_DATE, Cms1500Words.longDate(patient.birthDate()));
        boxes.put(Cms1500Field.BOX_3_SEX, sex(patient.sex()));
        patient.address().ifPresent(address -> {
            boxes.put(Cms1500Field.BOX_5_STREET, Cms1500Words.street(address));
            boxes.put(Cms1500Field.BOX_5_CITY, Cms1500Words.plain(address.city()));
            boxes.put(Cms1500Field.BOX_5_STATE, Cms1500Words.capitals(address.state()));
            boxes.put(Cms1500Field.BOX_5_ZIP, Cms1500Words.zip(address));
        });
        patient.phone().ifPresent(phone -> {
            boxes.put(Cms1500Field.BOX_5_AREA_CODE, Cms1500Words.areaCode(phone));
            boxes.put(Cms1500Field.BOX_5_PHONE, Cms1500Words.number(phone));
        });
    }

    private void carrier(Coverage payer) {
        Stream<String> address = payer.payerAddress()
                .map(where -> Stream.of(Cms1500Words.street(where), Cms1500Words.cityLine(where)))
                .orElse(Stream.empty());
        boxes.put(
                Cms1500Field.CARRIER,
                Stream.concat(Stream.of(Cms1500Words.plain(payer.payerName())), address)
                        .collect(Collectors.joining("\n")));
        boxes.put(Cms1500Field.BOX_1, kind(payer.kind()));
    }

    private static String kind(CoverageKind kind) {
        return switch (kind) {
            case MEDICARE -> "MEDICARE";
            case MEDICAID -> "MEDICAID";
            case TRICARE -> "TRICARE";
            case CHAMPVA -> "CHAMPVA";
            case GROUP_HEALTH_PLAN -> "GROUP HEALTH PLAN";
            case FECA -> "FECA BLK LUNG";
            case COMMERCIAL, VETERANS_AFFAIRS, WORKERS_COMPENSATION, AUTOMOBILE, OTHER -> "OTHER";
        };
    }

    private void insured(Coverage coverage) {
        boxes.put(Cms1500Field.BOX_1A, Cms1500Words.capitals(coverage.memberId()));
        boxes.put(Cms1500Field.BOX_6, coverage.relationship().name());
        boxes.put(Cms1500Field.BOX_4, name(coverage).map(Cms1500Words::name));
        address(coverage).ifPresent(address -> {
            boxes.put(Cms1500Field.BOX_7_STREET, Cms1500Words.street(address));
            boxes.put(Cms1500Field.BOX_7_CITY, Cms1500Words.plain(address.city()));
            boxes.put(Cms1500Field.BOX_7_STATE, Cms1500Words.capitals(address.state()));
            boxes.put(Cms1500Field.BOX_7_ZIP, Cms1500Words.zip(address));
        });
        phone(coverage).ifPresent(phone -> {
            boxes.put(Cms1500Field.BOX_7_AREA_CODE, Cms1500Words.areaCode(phone));
            boxes.put(Cms1500Field.BOX_7_PHONE, Cms1500Words.number(phone));
        });
        boxes.put(Cms1500Field.BOX_11, coverage.groupNumber().map(Cms1500Words::capitals));
        boxes.put(Cms1500Field.BOX_11A_BIRTH_DATE, birthDate(coverage).map(Cms1500Words::longDate));
        boxes.put(Cms1500Field.BOX_11A_SEX, sex(insuredSex(coverage)));
        boxes.put(Cms1500Field.BOX_11C, coverage.planName().map(Cms1500Words::plain));
    }

    private void other(Coverage coverage) {
        boxes.put(Cms1500Field.BOX_9, name(coverage).map(Cms1500Words::name));
        boxes.put(Cms1500Field.BOX_9A, Cms1500Words.capitals(coverage.memberId()));
        boxes.put(Cms1500Field.BOX_9D, Cms1500Words.plain(coverage.planName().orElse(coverage.payerName())));
    }

    private Optional<PersonName> name(Coverage coverage) {
        return itself(coverage)
                ? Optional.of(claim.patient().name())
                : coverage.subscriber().map(Subscriber::name);
    }

    private Optional<PostalAddress> address(Coverage coverage) {
        return itself(coverage)
                ? claim.patient().address()
                : coverage.subscriber().flatMap(Subscriber::address);
    }

    private Optional<Phone> phone(Coverage coverage) {
        return itself(coverage)
                ? claim.patient().phone()
                : coverage.subscriber().flatMap(Subscriber::phone);
    }

    private Optional<LocalDate> birthDate(Coverage coverage) {
        return itself(coverage)
                ? Optional.of(claim.patient().birthDate())
                : coverage.subscriber().flatMap(Subscriber::birthDate);
    }

    private Sex insuredSex(Coverage coverage) {
        return itself(coverage)
                ? claim.patient().sex()
                : coverage.subscriber().map(Subscriber::sex).orElse(Sex.UNKNOWN);
    }

    private static boolean itself(Coverage coverage) {
        return coverage.relationship() == Relationship.SELF;
    }

    /** An unknown sex stays blank. */
    private static String sex(Sex sex) {
        return switch (sex) {
            case FEMALE -> "F";
            case MALE -> "M";
            case UNKNOWN -> "";
        };
    }
}
