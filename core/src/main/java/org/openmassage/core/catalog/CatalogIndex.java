package org.openmassage.core.catalog;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.openmassage.core.internal.Checks;

/** The {@code index.json} of a catalog: its name, version and day of review, and its files in order. */
record CatalogIndex(String catalog, String version, LocalDate reviewedOn, List<String> files) {

    static final String NAME = "index.json";

    private static final Pattern FILE =
            Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*(?:/[A-Za-z0-9_-][A-Za-z0-9._-]*)*");

    CatalogIndex {
        Checks.text("catalog", catalog);
        Checks.text("version", version);
        files = List.copyOf(files);
        Checks.require(!files.isEmpty(), "files", "at least one");
        files.forEach(file -> Checks.require(
                FILE.matcher(file).matches() && !file.equals(NAME), "files", "names of files below the index"));
        Checks.require(new HashSet<>(files).size() == files.size(), "files", "each named once");
    }
}
