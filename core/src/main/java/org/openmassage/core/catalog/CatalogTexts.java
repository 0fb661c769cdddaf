package org.openmassage.core.catalog;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files of a catalog as texts in memory. */
record CatalogTexts(Map<String, String> files) implements CatalogSource {

    @Override
    public Optional<InputStream> open(String name) {
        return Optional.ofNullable(files.get(name))
                .map(text -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public List<String> list() {
        return files.keySet().stream().sorted().toList();
    }
}
