package org.openmassage.assessment.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.json.Documents;

/** Reads the catalogs that ship with this module. A broken resource fails loudly, naming itself. */
public final class ShippedCatalog {
    private ShippedCatalog() {}

    /**
     * Reads a catalog from the resources beside a class.
     *
     * @param beside the class beside whose package the resources lie
     * @param index the index, relative to the class; its files are relative to the index
     * @param entries the array type of the entries
     * @param key tells the key of an entry
     * @param <K> the type of the keys
     * @param <V> the type of the entries
     * @return the catalog
     */
    public static <K, V> Catalog<K, V> read(Class<?> beside, String index, Class<V[]> entries, Function<V, K> key) {
        CatalogIndex contents = Documents.read(text(beside, index), CatalogIndex.class, index);
        Catalog.Builder<K, V> catalog = Catalog.builder(contents.catalog(), contents.version(), contents.reviewedOn());
        String folder = index.substring(0, index.lastIndexOf('/') + 1);
        for (String file : contents.files()) {
            for (V entry : Documents.read(text(beside, folder + file), entries, folder + file)) {
                catalog.add(key.apply(entry), entry);
            }
        }
        return catalog.build();
    }

    private static String text(Class<?> beside, String resource) {
        try (InputStream stream = beside.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource " + resource + " beside " + beside.getName());
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable resource " + resource, e);
        }
    }
}
