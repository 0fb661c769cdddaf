package org.openmassage.assessment.rom;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.openmassage.core.anatomy.Joint;
import org.openmassage.core.anatomy.Motion;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.person.Sex;
import org.openmassage.core.style.DomainValue;

/**
 * The norms of one source, of the people that it measured or speaks of. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = NormTable.Builder.class)
public abstract class NormTable implements WithNormTable {
    NormTable() {}

    /**
     * The id of the table.
     *
     * @return the id, such as {@code aaos}
     */
    public abstract NormTableId id();

    /**
     * The name of the source.
     *
     * @return a non-blank name
     */
    public abstract String name();

    /**
     * Of whom it speaks, where it says so.
     *
     * @return the people measured
     */
    public abstract Optional<String> population();

    /**
     * The sex of whom it speaks.
     *
     * @return empty for both
     */
    public abstract Optional<Sex> sex();

    /**
     * The youngest of whom it speaks.
     *
     * @return completed years, 0 or more
     */
    public abstract Optional<Integer> agesFrom();

    /**
     * The oldest of whom it speaks.
     *
     * @return completed years
     */
    public abstract Optional<Integer> agesTo();

    /**
     * The norms.
     *
     * @return at least one; no motion twice
     */
    public abstract List<MotionNorm> norms();

    /**
     * A remark for the reader.
     *
     * @return the remark
     */
    public abstract Optional<String> note();

    /**
     * Finds the norm of a motion.
     *
     * @param joint the joint
     * @param motion the direction
     * @return the norm, if this source has one
     */
    public final Optional<MotionNorm> find(Joint joint, Motion motion) {
        return norms().stream()
                .filter(norm -> norm.joint() == joint && norm.motion() == motion)
                .findFirst();
    }

    /**
     * Whether this table may speak of a person.
     *
     * @param person the person's sex, empty if it is not known
     * @param age completed years, empty if they are not known
     * @return false where sex or age lie outside of those measured, or where the table is limited and they are not known
     */
    public final boolean speaksOf(Optional<Sex> person, Optional<Integer> age) {
        boolean ofSex = sex().isEmpty() || sex().equals(person);
        boolean ofAge = (agesFrom().isEmpty() && agesTo().isEmpty())
                || age.filter(years -> years >= agesFrom().orElse(0) && years <= agesTo().orElse(150))
                        .isPresent();
        return ofSex && ofAge;
    }

    @Value.Check
    void check() {
        Checks.text("name", name());
        Checks.text("population", population());
        Checks.text("note", note());
        Checks.require(!norms().isEmpty(), "norms", "at least one");
        agesFrom().ifPresent(age -> Checks.range("agesFrom", age, 0, 150));
        agesTo().ifPresent(age -> Checks.range("agesTo", age, agesFrom().orElse(0), 150));
        Set<List<Object>> seen = new HashSet<>();
        for (MotionNorm norm : norms()) {
            Checks.require(
                    seen.add(List.of(norm.joint(), norm.motion())), "norms", "free of a motion that occurs twice");
        }
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link NormTable}. Not thread-safe. */
    public static final class Builder extends ImmutableNormTable.Builder {
        Builder() {}
    }
}
