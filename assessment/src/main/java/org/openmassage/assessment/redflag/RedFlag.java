package org.openmassage.assessment.redflag;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.rule.Criterion;
import org.openmassage.core.rule.RuleEffect;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.CitationId;
import org.openmassage.core.vocabulary.RuleId;

/**
 * A red flag: findings that point to something a massage therapist must not treat but pass on. It names a level of
 * concern, never a diagnosis. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = RedFlag.Builder.class)
public abstract class RedFlag implements WithRedFlag {
    RedFlag() {}

    /**
     * The flag's id, by which contraindications refer to it.
     *
     * @return the id, such as {@code dvt-likely}
     */
    public abstract RuleId id();

    /**
     * What the flag suspects.
     *
     * @return a non-blank name
     */
    public abstract String name();

    /**
     * When the flag is raised.
     *
     * @return a criterion over facts; it holds no negation, so that no further finding can lower the flag
     */
    public abstract Criterion when();

    /**
     * What a raised flag asks for.
     *
     * @return local, refer, urgent or emergency
     */
    public abstract RuleEffect effect();

    /**
     * Why the findings matter.
     *
     * @return a sentence without any patient's value
     */
    public abstract String reason();

    /**
     * What to do.
     *
     * @return a sentence without any patient's value
     */
    public abstract String advice();

    /**
     * Where not to work while the flag stands.
     *
     * @return sites to leave out, or none
     */
    public abstract List<BodySite> avoidSites();

    /**
     * What the absence of the findings does not mean.
     *
     * @return a warning to show where the flag is not raised
     */
    public abstract Optional<String> caution();

    /**
     * Where the rule was published.
     *
     * @return citation ids, empty only where the status is unconfirmed
     */
    public abstract List<CitationId> citations();

    /**
     * How well the rule is confirmed.
     *
     * @return the status
     */
    public abstract Status status();

    /**
     * A remark for the reader.
     *
     * @return the remark
     */
    public abstract Optional<String> note();

    @Value.Check
    void check() {
        if (name().isBlank() || reason().isBlank() || advice().isBlank()) {
            throw new IllegalArgumentException("name, reason and advice: must not be blank");
        }
        switch (effect()) {
            case LOCAL, REFER, URGENT, EMERGENCY -> {}
            default -> throw new IllegalArgumentException("effect: must be local, refer, urgent or emergency");
        }
        if (negates(when())) {
            throw new IllegalArgumentException("when: must not hold a negation");
        }
        if (status() != Status.UNCONFIRMED && citations().isEmpty()) {
            throw new IllegalArgumentException("citations: must not be empty unless unconfirmed");
        }
    }

    private static boolean negates(Criterion criterion) {
        return criterion instanceof Criterion.Not || criterion.parts().stream().anyMatch(RedFlag::negates);
    }

    /**
     * Starts a red flag.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes of a {@link RedFlag}. Not thread-safe. */
    public static final class Builder extends ImmutableRedFlag.Builder {
        Builder() {}
    }
}
