package org.openmassage.assessment.outcome;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.CitationId;
import org.openmassage.core.vocabulary.MeasureId;

/**
 * An outcome measure (patient-reported questionnaire or rating) as data: its items, how they are scored, what the
 * scores are called, which change means something, and whether its wording may ship. A measure without scales is named
 * but not scored. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = OutcomeMeasure.Builder.class)
public abstract class OutcomeMeasure implements WithOutcomeMeasure {
    OutcomeMeasure() {}

    /**
     * The measure's id, such as {@code ndi}.
     *
     * @return the id
     */
    public abstract MeasureId id();

    /**
     * The full name.
     *
     * @return a non-blank name
     */
    public abstract String name();

    /**
     * The usual abbreviation, such as NDI.
     *
     * @return a non-blank abbreviation
     */
    public abstract String abbreviation();

    /**
     * The version of the instrument, where versions are scored differently.
     *
     * @return the version
     */
    public abstract Optional<String> version();

    /**
     * What it measures.
     *
     * @return in a few words
     */
    public abstract Optional<String> measures();

    /**
     * Which way the measure points.
     *
     * @return the direction; {@link MeasureDirection#NEITHER} only where it is not scored
     */
    public abstract MeasureDirection direction();

    /**
     * What stands before the items, only where it may ship.
     *
     * @return the question or the instruction
     */
    public abstract Optional<String> stem();

    /**
     * The answers that every item offers that does not list its own, with their wording, only where it may ship.
     *
     * @return the options, or none
     */
    public abstract List<ResponseOption> options();

    /**
     * The items in the order in which an answered measure lists them.
     *
     * @return the items, empty for a measure that is only named
     */
    public abstract List<OutcomeItem> items();

    /**
     * The scales in the order in which they are computed; a combination comes after its parts.
     *
     * @return the scales, empty for a measure that is only named
     */
    public abstract List<OutcomeScale> scales();

    /**
     * The scale whose value stands for the whole measure.
     *
     * @return a scale id; absent where the instrument has no total, as KOOS
     */
    public abstract Optional<String> primary();

    /**
     * The classes into which the answers may fall, beside the score.
     *
     * @return the classes, or none
     */
    public abstract List<OutcomeClass> classes();

    /**
     * The published thresholds of change.
     *
     * @return MDCs and MCIDs, each with unit, population and source
     */
    public abstract List<MeasureThreshold> thresholds();

    /**
     * The answers that always want attention.
     *
     * @return the alerts, or none
     */
    public abstract List<ItemAlert> alerts();

    /**
     * Whether the wording may ship.
     *
     * @return the license of the text
     */
    public abstract TextLicense textLicense();

    /**
     * The LOINC codes that were confirmed.
     *
     * @return the codes, or none
     */
    public abstract List<LoincUse> loinc();

    /**
     * Where the scoring was published.
     *
     * @return citation ids, empty only where the status is unconfirmed
     */
    public abstract List<CitationId> citations();

    /**
     * How well the scoring is confirmed.
     *
     * @return the status
     */
    public abstract Status status();

    /**
     * A remark for the reader, such as where sources disagree.
     *
     * @return the remark
     */
    public abstract Optional<String> note();

    /**
     * Whether the measure can be scored, or is only named.
     *
     * @return whether it has scales
     */
    public final boolean isScored() {
        return !scales().isEmpty();
    }

    /**
     * Finds an item.
     *
     * @param id an item id
     * @return the item, if the measure has it
     */
    public final Optional<OutcomeItem> item(String id) {
        return items().stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /**
     * Finds a scale.
     *
     * @param id a scale id
     * @return the scale, if the measure has it
     */
    public final Optional<OutcomeScale> scale(String id) {
        return scales().stream().filter(scale -> scale.id().equals(id)).findFirst();
    }

    /**
     * The items that count towards a scale of their own.
     *
     * @param scale a scale of this measure
     * @return its items in the order of the measure; none for a combination
     */
    public final List<OutcomeItem> itemsOf(OutcomeScale scale) {
        if (scale.rule() instanceof ScoringRule.Combination) {
            return List.of();
        }
        return items().stream()
                .filter(item -> scale.items().isEmpty() || scale.items().contains(item.id()))
                .toList();
    }

    /**
     * This measure with its wording, for an integrator who is licensed to show it. The scoring stays as it is.
     *
     * @param wording the wording
     * @return the measure with stem, items and answers worded, and with the terms as the note of its license
     * @throws IllegalArgumentException if the wording is of another measure, does not word exactly the items of this one,
     *     or words an answer that the items do not allow
     */
    public final OutcomeMeasure worded(MeasureWording wording) {
        Checks.require(wording.measure().equals(id()), "measure", "the measure that is worded");
        Set<String> ids = items().stream().map(OutcomeItem::id).collect(Collectors.toSet());
        Checks.require(wording.items().keySet().equals(ids), "items", "the items of the measure, all of them");
        Checks.require(ids.containsAll(wording.itemOptions().keySet()), "itemOptions", "for items of the measure");
        return withItems(items().stream().map(item -> worded(item, wording)).toList())
                .withStem(wording.stem())
                .withOptions(wording.options())
                .withTextLicense(new TextLicense(
                        textLicense().mayShip(), textLicense().holder(), Optional.of(wording.license())));
    }

    private static OutcomeItem worded(OutcomeItem item, MeasureWording wording) {
        List<ResponseOption> own = wording.itemOptions().getOrDefault(item.id(), List.of());
        Checks.require(
                Stream.concat(own.stream(), own.isEmpty() ? wording.options().stream() : Stream.empty())
                        .allMatch(option -> item.allows(option.value())),
                "options",
                "answers that the items allow");
        return item.withText(Optional.ofNullable(wording.items().get(item.id())))
                .withOptions(own);
    }

    /**
     * Which way a scale points.
     *
     * @param scale a scale of this measure
     * @return the scale's own direction, or else the measure's
     */
    public final MeasureDirection directionOf(OutcomeScale scale) {
        return scale.direction().orElse(direction());
    }

    @Value.Check
    void check() {
        if (name().isBlank() || abbreviation().isBlank()) {
            throw new IllegalArgumentException("name and abbreviation: must not be blank");
        }
        Checks.text("measures", measures());
        Checks.require(
                scales().stream().noneMatch(scale -> directionOf(scale) == MeasureDirection.NEITHER),
                "direction",
                "higher-is-worse or higher-is-better where it is scored");
        Set<String> itemIds = new HashSet<>();
        for (OutcomeItem item : items()) {
            if (!itemIds.add(item.id())) {
                throw new IllegalArgumentException("items: an id must not occur twice");
            }
        }
        Set<String> scaleIds = new HashSet<>();
        for (OutcomeScale scale : scales()) {
            checkScale(scale, itemIds, scaleIds);
            if (!scaleIds.add(scale.id())) {
                throw new IllegalArgumentException("scales: an id must not occur twice");
            }
        }
        if (primary().isPresent() && !scaleIds.contains(primary().get())) {
            throw new IllegalArgumentException("primary: must be the id of a scale");
        }
        for (MeasureThreshold threshold : thresholds()) {
            if (threshold.scale().isPresent()
                    ? !scaleIds.contains(threshold.scale().get())
                    : primary().isEmpty()) {
                throw new IllegalArgumentException("thresholds: must name a scale of the measure");
            }
        }
        for (ItemAlert alert : alerts()) {
            if (!itemIds.contains(alert.item())) {
                throw new IllegalArgumentException("alerts: must name an item of the measure");
            }
        }
        Set<String> classIds = new HashSet<>();
        for (OutcomeClass outcomeClass : classes()) {
            outcomeClass.when().forEach(rule -> checkClass(rule, itemIds, scaleIds));
            if (!classIds.add(outcomeClass.id())) {
                throw new IllegalArgumentException("classes: an id must not occur twice");
            }
        }
        if (isScored() && status() != Status.UNCONFIRMED && citations().isEmpty()) {
            throw new IllegalArgumentException("citations: must not be empty unless unconfirmed");
        }
    }

    private static void checkClass(ClassRule rule, Set<String> itemIds, Set<String> scaleIds) {
        if (rule instanceof ClassRule.Count count) {
            for (ClassRule.Cut cut : count.of()) {
                if (!itemIds.contains(cut.item())) {
                    throw new IllegalArgumentException("classes: must name items of the measure");
                }
            }
        } else if (rule instanceof ClassRule.Score score && !scaleIds.contains(score.scale())) {
            throw new IllegalArgumentException("classes: must name scales of the measure");
        }
    }

    private void checkScale(OutcomeScale scale, Set<String> itemIds, Set<String> earlierScales) {
        if (scale.rule() instanceof ScoringRule.Combination combination) {
            for (ScoringRule.Part part : combination.parts()) {
                if (!earlierScales.contains(part.scale())) {
                    throw new IllegalArgumentException("scales: a combination must follow its parts");
                }
            }
            return;
        }
        if (!itemIds.containsAll(scale.items())) {
            throw new IllegalArgumentException("scales: must name items of the measure");
        }
        int count = itemsOf(scale).size();
        if (count == 0 || scale.missing().orElseThrow().minimumAnswered() > count) {
            throw new IllegalArgumentException("scales: must have at least as many items as must be answered");
        }
    }

    /**
     * Starts a measure.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes of an {@link OutcomeMeasure}. Not thread-safe. */
    public static final class Builder extends ImmutableOutcomeMeasure.Builder {
        Builder() {}
    }
}
