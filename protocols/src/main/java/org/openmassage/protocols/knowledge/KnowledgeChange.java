package org.openmassage.protocols.knowledge;

import java.util.List;
import java.util.Optional;
import org.openmassage.core.catalog.Provenance;

/**
 * How one entry of a catalog differs from the same entry of another knowledge. Immutable and thread-safe.
 *
 * @param catalog the catalog, as its folder is named
 * @param id the id of the entry
 * @param kind what became of the entry
 * @param reason why it was withdrawn; empty otherwise, or where nobody said
 * @param provenance where the entry in force comes from; empty for one that is gone
 * @param attributes what changed in it; empty for one that was added or is gone
 */
public record KnowledgeChange(
        String catalog,
        String id,
        Kind kind,
        Optional<String> reason,
        Optional<Provenance> provenance,
        List<Attribute> attributes) {
    /**
     * Copies the list.
     *
     * @param catalog the catalog
     * @param id the id of the entry
     * @param kind what became of the entry
     * @param reason why it was withdrawn
     * @param provenance where the entry in force comes from
     * @param attributes what changed in it
     */
    public KnowledgeChange {
        attributes = List.copyOf(attributes);
    }

    /** What became of something. */
    public enum Kind {
        /** It is new. */
        ADDED,
        /** It is gone. */
        REMOVED,
        /** It is another. */
        CHANGED
    }

    /**
     * A change within an entry.
     *
     * @param kind what became of it
     * @param path where, as a JSON Pointer; phases, goals and steps by their names, not their numbers
     * @param before its JSON before; empty for something new
     * @param after its JSON after; empty for something that is gone
     */
    public record Attribute(Kind kind, String path, Optional<String> before, Optional<String> after) {}
}
