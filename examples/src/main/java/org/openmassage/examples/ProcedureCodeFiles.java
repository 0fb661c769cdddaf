package org.openmassage.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openmassage.billing.codefile.CodeFileOrigin;
import org.openmassage.billing.codefile.ProcedureFile;
import org.openmassage.billing.codefile.ProcedureFileLayout;
import org.openmassage.billing.codefile.ProcedureFiles;
import org.openmassage.billing.codelist.CodeLists;
import org.openmassage.billing.codelist.ListedCode;
import org.openmassage.billing.codeset.Basis;
import org.openmassage.billing.codeset.CodeFileException;
import org.openmassage.billing.codeset.ProcedureCodeSet;
import org.openmassage.billing.codeset.ProcedureEntry;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.code.Modifier;
import org.openmassage.core.code.PlaceOfService;
import org.openmassage.core.code.ProviderTaxonomyCode;
import org.openmassage.core.time.Period;

/**
 * The codes of a claim line: those that are shipped, with the files over them that the options name.
 *
 * @param procedures the procedure codes
 * @param modifiers the modifiers
 * @param sources the names of the files, by the basis of their entries
 */
record ProcedureCodeFiles(
        ProcedureCodeSet procedures, Catalog<Modifier, ListedCode> modifiers, Map<Basis, String> sources) {
    /** A file says nothing of the day on which it was looked at. */
    private static final LocalDate UNDATED = LocalDate.EPOCH;

    static ProcedureCodeFiles read(List<String> files) {
        ProcedureCodeFiles all = new ProcedureCodeFiles(ProcedureCodeSet.standard(), CodeLists.modifiers(), Map.of());
        Map<Basis, String> sources = new HashMap<>();
        LocalDate latest = LocalDate.MIN;
        for (String given : files) {
            try {
                ProcedureFile own = read(given, all.procedures());
                LocalDate start = own.speaksFor().flatMap(Period::start).orElse(latest);
                if (start.isBefore(latest)) {
                    throw new Problem.InvalidInput(
                            "code-files-out-of-order", "", "Name the files with a date in the order of their dates.");
                }
                latest = start;
                sources.put(basis(name(given)), name(given));
                all = new ProcedureCodeFiles(own.over(all.procedures()), own.over(all.modifiers()), sources);
            } catch (CodeFileException e) {
                throw new Problem.InvalidInput("invalid-code-file", "", String.valueOf(e.getMessage()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    /** The file that an entry is from, or the shipped catalog. */
    String source(ProcedureEntry entry) {
        return Optional.ofNullable(sources.get(entry.basis()))
                .orElseGet(() -> ProcedureCodeSet.standard()
                        .catalog()
                        .provenance(entry.code())
                        .catalog());
    }

    private static Path path(String given) {
        int mark = given.lastIndexOf('@');
        return Path.of(mark < 0 ? given : given.substring(0, mark));
    }

    private static String name(String given) {
        return String.valueOf(path(given).getFileName());
    }

    private static Basis basis(String name) {
        return Basis.builder()
                .status(Status.UNCONFIRMED)
                .remark("From the file " + name + ".")
                .build();
    }

    private static ProcedureFile read(String given, ProcedureCodeSet known) throws IOException {
        int mark = given.lastIndexOf('@');
        Path file = path(given);
        String name = name(given);
        CodeFileOrigin origin = new CodeFileOrigin(
                name,
                "as given",
                UNDATED,
                mark < 0 ? Optional.empty() : Optional.of(Period.from(CodeFiles.day(given.substring(mark + 1)))),
                basis(name));
        boolean hcpcs = name.toUpperCase(Locale.ROOT).contains("HCPC");
        try (InputStream in = CodeFiles.open(file)) {
            if (name.replace(".gz", "").endsWith(".csv")) {
                return ProcedureFiles.table(
                        in, hcpcs ? ProcedureFileLayout.hcpcs() : ProcedureFileLayout.own(), origin, known);
            }
            return hcpcs ? ProcedureFiles.hcpcs(in, origin, known) : ProcedureFiles.descriptors(in, origin, known);
        }
    }

    Catalog<PlaceOfService, ListedCode> placesOfService() {
        return CodeLists.placesOfService();
    }

    Catalog<ProviderTaxonomyCode, ListedCode> providerTaxonomy() {
        return CodeLists.providerTaxonomy();
    }
}
