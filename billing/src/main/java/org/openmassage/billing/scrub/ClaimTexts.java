package org.openmassage.billing.scrub;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openmassage.billing.claim.BillingProvider;
import org.openmassage.billing.claim.Claim;
import org.openmassage.billing.claim.ClaimProvider;
import org.openmassage.billing.claim.SecondaryId;
import org.openmassage.billing.claim.ServiceFacility;
import org.openmassage.core.person.Coverage;
import org.openmassage.core.person.PersonName;
import org.openmassage.core.person.PostalAddress;
import org.openmassage.core.person.Subscriber;

/** Every free text of a claim that goes to the payer, with its place and what it is. Used once, by one thread. */
final class ClaimTexts {
    /** What a text is. */
    enum Kind {
        /** A part of a person's name. */
        PERSON,
        /** The name of an organization. */
        ORGANIZATION,
        /** A line of an address, or a city. */
        ADDRESS,
        /** A number that somebody gave. */
        NUMBER,
        /** Free words. */
        WORDS
    }

    /**
     * A text.
     *
     * @param path where it stands
     * @param value the text
     * @param kind what it is
     * @param longest the most characters that its element of the 837P takes, 0 where we do not know
     */
    record Text(String path, String value, Kind kind, int longest) {}

    /** 837P 005010X222A1: CLM01, NM103, NM104, NM105, NM109, SBR03, SBR04, SV101-7. */
    private static final int ACCOUNT = 38;

    private static final int FAMILY = 60;
    private static final int GIVEN = 35;
    private static final int MIDDLE = 25;
    private static final int MEMBER = 80;
    private static final int GROUP = 50;
    private static final int PLAN = 60;
    private static final int DESCRIPTION = 80;

    private final List<Text> texts = new ArrayList<>();

    private ClaimTexts() {}

    /** Where the texts stand that fit. */
    static Stream<String> where(Claim claim, Predicate<Text> broken) {
        ClaimTexts all = new ClaimTexts();
        all.claim(claim);
        return all.texts.stream().filter(broken).map(Text::path);
    }

    private void claim(Claim claim) {
        add("/id", claim.id().value(), Kind.NUMBER, ACCOUNT);
        name("/patient/name", claim.patient().name());
        address("/patient/address", claim.patient().address());
        for (int i = 0; i < claim.coverages().size(); i++) {
            coverage("/coverages/" + i, claim.coverages().get(i));
        }
        billing(claim.billing());
        claim.rendering().ifPresent(who -> provider("/rendering", who));
        claim.referring().ifPresent(who -> provider("/referring", who));
        claim.facility().ifPresent(this::facility);
        add("/originalReference", claim.originalReference(), Kind.NUMBER, 0);
        add("/authorization", claim.authorization(), Kind.NUMBER, 0);
        add("/referral", claim.referral(), Kind.NUMBER, 0);
        add("/additionalInformation", claim.additionalInformation(), Kind.WORDS, 0);
        for (int i = 0; i < claim.relatedCauses().size(); i++) {
            add(
                    "/relatedCauses/" + i + "/claimNumber",
                    claim.relatedCauses().get(i).claimNumber(),
                    Kind.NUMBER,
                    0);
        }
        for (int i = 0; i < claim.attachments().size(); i++) {
            add(
                    "/attachments/" + i + "/controlNumber",
                    claim.attachments().get(i).controlNumber(),
                    Kind.NUMBER,
                    0);
        }
        for (int i = 0; i < claim.lines().size(); i++) {
            add(Paths.line(i, "supplement"), claim.lines().get(i).supplement(), Kind.WORDS, DESCRIPTION);
        }
    }

    private void coverage(String path, Coverage coverage) {
        add(path + "/payerName", coverage.payerName(), Kind.ORGANIZATION, FAMILY);
        address(path + "/payerAddress", coverage.payerAddress());
        add(path + "/memberId", coverage.memberId(), Kind.NUMBER, MEMBER);
        add(path + "/groupNumber", coverage.groupNumber(), Kind.NUMBER, GROUP);
        add(path + "/planName", coverage.planName(), Kind.ORGANIZATION, PLAN);
        coverage.subscriber().ifPresent(who -> name(path + "/subscriber/name", who.name()));
        address(path + "/subscriber/address", coverage.subscriber().flatMap(Subscriber::address));
    }

    private void billing(BillingProvider billing) {
        add("/billing/name", billing.name(), Kind.ORGANIZATION, FAMILY);
        billing.person().ifPresent(person -> name("/billing/person", person));
        address("/billing/address", billing.address());
        address("/billing/payTo", billing.payTo());
        secondary("/billing", billing.secondaryId());
    }

    private void provider(String path, ClaimProvider who) {
        name(path + "/name", who.name());
        secondary(path, who.secondaryId());
    }

    private void facility(ServiceFacility facility) {
        add("/facility/name", facility.name(), Kind.ORGANIZATION, FAMILY);
        address("/facility/address", facility.address());
        secondary("/facility", facility.secondaryId());
    }

    private void secondary(String path, Optional<SecondaryId> id) {
        add(path + "/secondaryId/value", id.map(SecondaryId::value), Kind.NUMBER, 0);
    }

    private void name(String path, PersonName name) {
        add(path + "/given", name.given(), Kind.PERSON, GIVEN);
        add(path + "/middle", name.middle(), Kind.PERSON, MIDDLE);
        add(path + "/family", name.family(), Kind.PERSON, FAMILY);
        add(path + "/suffix", name.suffix(), Kind.PERSON, 0);
    }

    private void address(String path, Optional<PostalAddress> address) {
        address.ifPresent(where -> {
            for (int i = 0; i < where.lines().size(); i++) {
                add(path + "/lines/" + i, where.lines().get(i), Kind.ADDRESS, 0);
            }
            add(path + "/city", where.city(), Kind.ADDRESS, 0);
        });
    }

    private void add(String path, Optional<String> value, Kind kind, int longest) {
        value.ifPresent(text -> add(path, text, kind, longest));
    }

    private void add(String path, String value, Kind kind, int longest) {
        texts.add(new Text(path, value, kind, longest));
    }
}
