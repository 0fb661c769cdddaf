package org.openmassage.protocols.knowledge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.catalog.Withdrawal;
import org.openmassage.core.json.Documents;
import org.openmassage.core.vocabulary.Term;

/**
 * Tells how one knowledge differs from another: a clinic's protocols from the standard ones, say, by entry and by path.
 * Stateless and thread-safe.
 *
 * <pre>{@code
 * List<KnowledgeChange> changes = KnowledgeDiff.between(standard, standard.combinedWith(clinic));
 * }</pre>
 */
public final class KnowledgeDiff {
    /** What names an object in a list, so that one put in front of it does not change all that follow. */
    private static final List<String> NAMES = List.of("id", "name", "what", "technique", "code", "region", "fact");

    private KnowledgeDiff() {}

    /**
     * Compares the catalogs that a clinic may change: conditions, techniques, contraindications, red flags, protocols,
     * evidence.
     *
     * @param before the one, the standard as a rule
     * @param after the other
     * @return the entries that differ, catalog by catalog; empty where nothing does
     */
    public static List<KnowledgeChange> between(ClinicalKnowledge before, ClinicalKnowledge after) {
        return Stream.of(
                        entries("conditions", before.conditions(), after.conditions()),
                        entries("techniques", before.techniques(), after.techniques()),
                        entries("contraindications", before.contraindications(), after.contraindications()),
                        entries("red-flags", before.redFlags(), after.redFlags()),
                        entries("protocols", before.protocols(), after.protocols()),
                        entries("evidence", before.evidence(), after.evidence()))
                .flatMap(List::stream)
                .toList();
    }

    private static <K extends Term, V> List<KnowledgeChange> entries(
            String name, Catalog<K, V> before, Catalog<K, V> after) {
        Set<K> keys = new LinkedHashSet<>(before.keys());
        keys.addAll(after.keys());
        List<KnowledgeChange> changes = new ArrayList<>();
        for (K key : keys) {
            Optional<V> one = before.find(key);
            Optional<V> other = after.find(key);
            if (other.isEmpty()) {
                Optional<String> reason = after.withdrawals().stream()
                        .filter(gone -> gone.key().equals(key))
                        .map(Withdrawal::reason)
                        .findFirst();
                changes.add(new KnowledgeChange(
                        name, key.value(), KnowledgeChange.Kind.REMOVED, reason, Optional.empty(), List.of()));
            } else if (!one.equals(other)) {
                changes.add(new KnowledgeChange(
                        name,
                        key.value(),
                        one.isEmpty() ? KnowledgeChange.Kind.ADDED : KnowledgeChange.Kind.CHANGED,
                        Optional.empty(),
                        Optional.of(after.provenance(key)),
                        one.map(was -> attributes(was, other.get())).orElse(List.of())));
            }
        }
        return changes;
    }

    private static List<KnowledgeChange.Attribute> attributes(Object before, Object after) {
        List<KnowledgeChange.Attribute> changes = new ArrayList<>();
        compare("", tree(before), tree(after), changes);
        return changes;
    }

    private static JsonNode tree(Object value) {
        try {
            return new JsonMapper().readTree(Documents.write(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a document that was just written cannot be read", e);
        }
    }

    private static void compare(String path, JsonNode before, JsonNode after, List<KnowledgeChange.Attribute> changes) {
        if (before.equals(after)) {
            return;
        }
        if (before.isObject() && after.isObject()) {
            Map<String, JsonNode> one = new LinkedHashMap<>();
            Map<String, JsonNode> other = new LinkedHashMap<>();
            before.properties().forEach(field -> one.put(field.getKey(), field.getValue()));
            after.properties().forEach(field -> other.put(field.getKey(), field.getValue()));
            compare(path, one, other, changes);
        } else if (before.isArray() && after.isArray()) {
            Map<String, JsonNode> one = named(before);
            Map<String, JsonNode> other = named(after);
            int size = changes.size();
            compare(path, one, other, changes);
            if (changes.size() == size) {
                changes.add(changed(path, before, after));
            }
        } else {
            changes.add(changed(path, before, after));
        }
    }

    private static void compare(
            String path,
            Map<String, JsonNode> before,
            Map<String, JsonNode> after,
            List<KnowledgeChange.Attribute> changes) {
        Set<String> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        for (String key : keys) {
            String at = path + "/" + key.replace("~", "~0").replace("/", "~1");
            Optional<JsonNode> one = Optional.ofNullable(before.get(key));
            Optional<JsonNode> other = Optional.ofNullable(after.get(key));
            if (one.isPresent() && other.isPresent()) {
                compare(at, one.get(), other.get(), changes);
            } else {
                changes.add(new KnowledgeChange.Attribute(
                        one.isPresent() ? KnowledgeChange.Kind.REMOVED : KnowledgeChange.Kind.ADDED,
                        at,
                        one.map(JsonNode::toString),
                        other.map(JsonNode::toString)));
            }
        }
    }

    /** The elements of a list by what names them; a sentence or an id names itself. A name met again gets a number. */
    private static Map<String, JsonNode> named(JsonNode array) {
        Map<String, JsonNode> named = new LinkedHashMap<>();
        array.forEach(element -> {
            String name = NAMES.stream()
                    .filter(element::has)
                    .findFirst()
                    .map(key -> element.get(key).asText())
                    .orElse(element.isValueNode() ? element.asText() : String.valueOf(named.size()));
            String unique = name;
            for (int i = 2; named.containsKey(unique); i++) {
                unique = name + " " + i;
            }
            named.put(unique, element);
        });
        return named;
    }

    private static KnowledgeChange.Attribute changed(String path, JsonNode before, JsonNode after) {
        return new KnowledgeChange.Attribute(
                KnowledgeChange.Kind.CHANGED, path, Optional.of(before.toString()), Optional.of(after.toString()));
    }
}
