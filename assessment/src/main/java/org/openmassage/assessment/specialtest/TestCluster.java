package org.openmassage.assessment.specialtest;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.CitationId;
import org.openmassage.core.vocabulary.ConditionId;

/**
 * Findings that are counted together, with what each count was found to mean. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = TestCluster.Builder.class)
public abstract class TestCluster implements WithTestCluster {
    TestCluster() {}

    /**
     * The id of the cluster.
     *
     * @return the id, such as {@code laslett-sij-2005}
     */
    public abstract TestClusterId id();

    /**
     * The name of the cluster.
     *
     * @return a non-blank name
     */
    public abstract String name();

    /**
     * What it looks for.
     *
     * @return the condition
     */
    public abstract ConditionId target();

    /**
     * What is counted.
     *
     * @return at least two, each once
     */
    public abstract List<ClusterMember> members();

    /**
     * What the counts mean.
     *
     * @return at least one, from the lowest count to the highest
     */
    public abstract List<ClusterLevel> levels();

    /**
     * What has to hold before it may be read.
     *
     * @return sentences, or none
     */
    public abstract List<String> preconditions();

    /**
     * What a reader must not make of it.
     *
     * @return a warning to show with the result
     */
    public abstract Optional<String> caution();

    /**
     * Where it was published.
     *
     * @return citation ids, empty only where the status is unconfirmed
     */
    public abstract List<CitationId> citations();

    /**
     * How well it is confirmed.
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
     * Finds a member.
     *
     * @param key its key, see {@link ClusterMember#key}
     * @return the member, if the cluster has it
     */
    public final Optional<ClusterMember> member(String key) {
        return members().stream().filter(member -> member.key().equals(key)).findFirst();
    }

    @Value.Check
    void check() {
        Checks.text("name", name());
        Checks.texts("preconditions", preconditions());
        Checks.text("caution", caution());
        Checks.require(members().size() >= 2, "members", "at least two");
        Set<String> keys = new HashSet<>();
        for (ClusterMember member : members()) {
            Checks.require(keys.add(member.key()), "members", "free of one that occurs twice");
        }
        Checks.require(!levels().isEmpty(), "levels", "at least one");
        int count = 0;
        for (ClusterLevel level : levels()) {
            Checks.require(level.atLeast() > count, "levels", "in the order of their counts");
            Checks.require(level.accuracy().target().equals(target()), "levels", "about the target of the cluster");
            count = level.atLeast();
        }
        Checks.require(count <= members().size(), "levels", "within the number of members");
        Checks.require(
                status() == Status.UNCONFIRMED || !citations().isEmpty(), "citations", "given unless unconfirmed");
        Checks.text("note", note());
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TestCluster}. Not thread-safe. */
    public static final class Builder extends ImmutableTestCluster.Builder {
        Builder() {}
    }
}
