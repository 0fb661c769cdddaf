package org.openmassage.billing.scrub;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.openmassage.billing.Samples;
import org.openmassage.billing.claim.Claim;
import org.openmassage.billing.claim.ClaimAttachment;
import org.openmassage.billing.claim.ClaimDate;
import org.openmassage.billing.cms1500.Cms1500;
import org.openmassage.core.code.Icd10CmCode;
import org.openmassage.core.issue.Issues;
import org.openmassage.core.json.Documents;
import org.openmassage.core.json.InvalidDocumentException;
import org.openmassage.core.prescription.RelatedCause;

/** A clean claim, spoiled at random: whatever the reader lets in, the scrub can look at, and nothing of it is lost. */
class ScrubMutationTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern AMOUNT = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final int MUTATIONS = 10_000;
    private static final List<String> TEXTS = List.of(
            "x",
            "~*:^",
            "9".repeat(200),
            "1234567890",
            "1679576722",
            "Zoë 漢",
            "2019-01-01",
            "2031-12-31",
            "1900-01-01",
            "97124",
            "97161",
            "59",
            "CQ",
            "M54.5",
            "M54.50",
            "S16.1XXA",
            "11",
            "02",
            "20",
            "EUR",
            "0.00",
            "99999999.99",
            "void",
            "replacement",
            "secondary",
            "spouse",
            "medicare",
            "automobile",
            "workers-compensation",
            "98101",
            "P.O. Box 9",
            "Dr. No",
            "note-2",
            "+44 20 7946 0000");
    private static final int[] NUMBERS = {0, 1, 2, 5, 13, 99, 1_000_000, Integer.MAX_VALUE};

    private final Random random = new Random(20_260_302);

    private static Claim clean() {
        return Samples.claim()
                .withLines(
                        Samples.line(),
                        Samples.line().withDate(Samples.DAY.plusDays(2)),
                        Samples.line().withDate(Samples.DAY.plusDays(4)))
                .withDiagnoses(Samples.NECK, Icd10CmCode.parse("M54.6"))
                .withAuthorization("AUTH7")
                .withPatientPaid(Money.parse("USD 20.00"))
                .withDates(new ClaimDate(ClaimDate.Kind.ONSET, Samples.DAY))
                .withRelatedCauses(RelatedCause.builder()
                        .kind(RelatedCause.Kind.AUTO_ACCIDENT)
                        .date(Samples.DAY)
                        .state("WA")
                        .build())
                .withAttachments(ClaimAttachment.builder()
                        .kind(ClaimAttachment.Kind.PRESCRIPTION)
                        .transmission(ClaimAttachment.Transmission.MAIL)
                        .controlNumber("ACN1")
                        .build());
    }

    @Test
    void no_mutation_crashes_the_scrub_or_loses_anything() throws JsonProcessingException {
        ObjectNode clean = (ObjectNode) JSON.readTree(Documents.write(clean()));
        ScrubContext context = Samples.context()
                .withNotes(Samples.note())
                .withAuthorizations(Samples.authorization())
                .withSubmitted(Samples.claim())
                .withPriorVisits(3);
        int scrubbed = 0;
        int found = 0;
        for (int i = 0; scrubbed < MUTATIONS; i++) {
            assertThat(i).isLessThan(20 * MUTATIONS);
            ObjectNode mutant = clean.deepCopy();
            for (int change = 0; change <= random.nextInt(3); change++) {
                mutate(mutant);
            }
            Claim claim;
            try {
                claim = Documents.read(mutant.toString(), Claim.class);
            } catch (InvalidDocumentException refused) {
                continue; // told with a path; nothing was taken in
            }
            scrubbed++;
            String before = Documents.write(claim);
            Issues issues = ClaimScrubber.standard().scrub(claim, context);
            found += issues.isEmpty() ? 0 : 1;
            JsonNode written = JSON.readTree(before);
            assertThat(Documents.write(claim)).isEqualTo(before);
            assertThat(lost(mutant, written)).isEmpty();
            assertThat(issues).allMatch(issue -> leadsSomewhere(written, issue.path()));
            assertThat(Cms1500.of(claim).pages()).isNotEmpty();
        }
        assertThat(found).isGreaterThan(MUTATIONS / 2);
    }

    /** A path leads to a value, or to one that is missing from an object or a list that is there or could be. */
    private static boolean leadsSomewhere(JsonNode claim, String path) {
        return !claim.at(path).isMissingNode()
                || path.lastIndexOf('/') == 0
                || !claim.at(path.substring(0, path.lastIndexOf('/'))).isMissingNode();
    }

    private static List<String> lost(JsonNode given, JsonNode kept) {
        List<String> lost = new ArrayList<>();
        lost(given, kept, "", lost);
        return lost;
    }

    private static void lost(JsonNode given, JsonNode kept, String path, List<String> lost) {
        if (given.isObject()) {
            given.properties()
                    .forEach(entry ->
                            lost(entry.getValue(), kept.path(entry.getKey()), path + "/" + entry.getKey(), lost));
        } else if (given.isArray()) {
            for (int i = 0; i < given.size(); i++) {
                lost(given.get(i), kept.path(i), path + "/" + i, lost);
            }
        } else if (!given.isNull() && !given.equals(kept) && !sameAmount(given, kept)) {
            lost.add(path);
        }
    }

    /** Money is written with its cents: 11 dollars are 11.00 dollars. */
    private static boolean sameAmount(JsonNode given, JsonNode kept) {
        return given.isTextual()
                && kept.isTextual()
                && AMOUNT.matcher(given.textValue()).matches()
                && AMOUNT.matcher(kept.textValue()).matches()
                && new BigDecimal(given.textValue()).compareTo(new BigDecimal(kept.textValue())) == 0;
    }

    private void mutate(ObjectNode root) {
        List<JsonNode> containers = new ArrayList<>();
        collect(root, containers);
        JsonNode at = containers.get(random.nextInt(containers.size()));
        if (at instanceof ObjectNode object && !object.isEmpty()) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = names.get(random.nextInt(names.size()));
            if (random.nextInt(4) == 0) {
                object.remove(name);
            } else {
                object.set(name, changed(object.get(name)));
            }
        } else if (at instanceof ArrayNode array && !array.isEmpty()) {
            int index = random.nextInt(array.size());
            switch (random.nextInt(4)) {
                case 0 -> array.remove(index);
                case 1 -> array.add(array.get(index).deepCopy());
                case 2 -> array.insert(0, array.get(index).deepCopy());
                default -> array.set(index, changed(array.get(index)));
            }
        }
    }

    private JsonNode changed(JsonNode value) {
        if (value.isTextual()) {
            return JSON.getNodeFactory().textNode(TEXTS.get(random.nextInt(TEXTS.size())));
        }
        if (value.isNumber()) {
            return JSON.getNodeFactory().numberNode(NUMBERS[random.nextInt(NUMBERS.length)]);
        }
        return value.isBoolean() ? JSON.getNodeFactory().booleanNode(!value.booleanValue()) : value;
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }
}
