package org.openmassage.core.sign;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/**
 * One link in the chain behind a signed document: the signature, a co-signature or an addendum. Each holds the digest of
 * what it follows, so that none can be changed, left out or moved without being noticed. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = ChainLink.Builder.class)
public abstract class ChainLink implements WithChainLink {
    /** What a link does. */
    public enum Kind {
        /** Signs the payload; always the first link, and only the first. */
        SIGNATURE,
        /** Signs what another has signed: a supervisor's sign-off. */
        COSIGNATURE,
        /** Adds to what was signed, and changes nothing of it. */
        ADDENDUM
    }

    ChainLink() {}

    /**
     * What it does.
     *
     * @return the kind
     */
    public abstract Kind kind();

    /**
     * Who did it.
     *
     * @return the signatory
     */
    public abstract Signatory by();

    /**
     * When.
     *
     * @return never before the link that it follows
     */
    public abstract Instant at();

    /**
     * The zone in which people read the time.
     *
     * @return for example {@code America/New_York}
     */
    public abstract ZoneId zone();

    /**
     * What an addendum says.
     *
     * @return present for an addendum only
     */
    public abstract Optional<String> text();

    /**
     * Why an addendum was written.
     *
     * @return present for an addendum only
     */
    public abstract Optional<String> reason();

    /**
     * Whether an addendum was left out at the time and entered late.
     *
     * @return false for a signature
     */
    @Value.Default
    public boolean lateEntry() {
        return false;
    }

    /**
     * The digest of what this link follows: the payload with its sections, or the link before.
     *
     * @return 64 hexadecimal digits, a SHA-256
     */
    public abstract String previous();

    /**
     * The digest of this link, {@link #previous()} included.
     *
     * @return 64 hexadecimal digits, a SHA-256
     */
    public abstract String digest();

    /**
     * The host's cryptographic signature over {@link #digest()}.
     *
     * @return empty without a {@link Signer}
     */
    public abstract Optional<Seal> seal();

    @Value.Check
    void check() {
        boolean addendum = kind() == Kind.ADDENDUM;
        Checks.require(addendum == text().isPresent(), "text", "present for an addendum, and for nothing else");
        Checks.require(addendum == reason().isPresent(), "reason", "present for an addendum, and for nothing else");
        Checks.text("text", text());
        Checks.text("reason", reason());
        Checks.require(addendum || !lateEntry(), "lateEntry", "left out unless the link is an addendum");
        Digests.check("previous", previous());
        Digests.check("digest", digest());
    }

    /** The digest that this link should have. */
    final String expectedDigest() {
        return Digests.of(
                "link", kind().name(),
                "id", by().id().value(),
                "name", by().name(),
                "role", by().role(),
                "at", at().toString(),
                "zone", zone().getId(),
                "text", text().orElse(""),
                "reason", reason().orElse(""),
                "lateEntry", Boolean.toString(lateEntry()),
                "previous", previous());
    }

    /** Shows the kind only. */
    @Override
    public final String toString() {
        return "ChainLink(" + kind() + ")";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ChainLink}. Not thread-safe. */
    public static final class Builder extends ImmutableChainLink.Builder {
        Builder() {}
    }
}
