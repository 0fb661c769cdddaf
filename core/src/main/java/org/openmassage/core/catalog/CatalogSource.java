package org.openmassage.core.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the files of a catalog are: resources of a module, a folder, or texts in memory. Implementations are thread-safe as
 * far as what they read from is.
 */
public interface CatalogSource {

    /**
     * Opens a file.
     *
     * @param name its name as the index gives it, with {@code /} between folders
     * @return the bytes; empty if there is no such file
     * @throws IOException if it cannot be read
     */
    Optional<InputStream> open(String name) throws IOException;

    /**
     * What to call a file where something is said of it.
     *
     * @param name its name as the index gives it
     * @return the name
     */
    default String describe(String name) {
        return name;
    }

    /**
     * The JSON files that are there, if the place can be listed: one that no index names would be left out in silence.
     *
     * @return their names; empty if the place cannot be listed
     * @throws IOException if it cannot be read
     */
    default List<String> list() throws IOException {
        return List.of();
    }

    /**
     * Resources of the module of whoever calls. The method reference has to be written there, or the module path hides them:
     *
     * <pre>{@code
     * CatalogSource.resources(Contraindication.class::getResourceAsStream, "contraindications")
     * }</pre>
     *
     * @param opener opens a resource relative to a class of the caller, {@code null} if there is none
     * @param folder the folder, relative to the package of that class, without a slash at the end
     * @return the source
     */
    static CatalogSource resources(Function<String, @Nullable InputStream> opener, String folder) {
        return new CatalogSource() {
            @Override
            public Optional<InputStream> open(String name) {
                return Optional.ofNullable(opener.apply(describe(name)));
            }

            @Override
            public String describe(String name) {
                return folder + "/" + name;
            }
        };
    }

    /**
     * A folder, a clinic's overlay for instance.
     *
     * @param folder the folder
     * @return the source
     */
    static CatalogSource folder(Path folder) {
        return new CatalogSource() {
            @Override
            public Optional<InputStream> open(String name) throws IOException {
                try {
                    return Optional.of(Files.newInputStream(folder.resolve(name)));
                } catch (NoSuchFileException e) {
                    return Optional.empty();
                }
            }

            @Override
            public String describe(String name) {
                return folder.resolve(name).toString();
            }

            @Override
            public List<String> list() throws IOException {
                if (!Files.isDirectory(folder)) {
                    return List.of();
                }
                try (Stream<Path> files = Files.walk(folder)) {
                    return files.filter(file -> file.toString().endsWith(".json"))
                            .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                            .sorted()
                            .toList();
                }
            }
        };
    }

    /**
     * Texts in memory.
     *
     * @param files the text of each file by its name
     * @return the source
     */
    static CatalogSource texts(Map<String, String> files) {
        return new CatalogTexts(Map.copyOf(files));
    }
}
