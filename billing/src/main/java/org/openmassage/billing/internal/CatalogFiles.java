package org.openmassage.billing.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.json.OpenMassageModule;

/** Reads a catalog from its index and files, which lie in a folder beside the class that uses them. */
public final class CatalogFiles {
    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new OpenMassageModule());

    private CatalogFiles() {}

    /**
     * Reads a catalog.
     *
     * @param owner the class beside which the folder lies
     * @param folder the folder
     * @param type the type of the entries
     * @param key the key of an entry
     * @param <K> the type of the keys
     * @param <V> the type of the entries
     * @return the catalog
     */
    public static <K, V> Catalog<K, V> read(Class<?> owner, String folder, Class<V> type, Function<V, K> key) {
        JsonNode index = tree(owner, folder + "/index.json");
        Catalog.Builder<K, V> catalog = Catalog.builder(
                index.get("catalog").asText(),
                index.get("version").asText(),
                LocalDate.parse(index.get("reviewedOn").asText()));
        for (JsonNode file : index.get("files")) {
            for (JsonNode entry : tree(owner, folder + "/" + file.asText())) {
                V value = value(entry, type);
                catalog.add(key.apply(value), value);
            }
        }
        return catalog.build();
    }

    private static <V> V value(JsonNode entry, Class<V> type) {
        try {
            return MAPPER.treeToValue(entry, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode tree(Class<?> owner, String name) {
        try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(name), name)) {
            return MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
