package org.openmassage.examples;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.openmassage.billing.codeset.CodeFileException;
import org.openmassage.billing.codeset.ConversionTable;
import org.openmassage.billing.codeset.DiagnosisCodeSet;
import org.openmassage.billing.codeset.DiagnosisRelease;
import org.openmassage.billing.codeset.DiagnosisReleases;

/**
 * Official files of ICD-10-CM as the options name them.
 *
 * @param codeSet what they answer, and the shipped subset for what they cannot tell
 * @param releases the releases; empty where no file is named
 */
record CodeFiles(DiagnosisCodeSet codeSet, Optional<DiagnosisReleases> releases) {
    private static final Pattern YEAR = Pattern.compile("20\\d\\d");

    /** The releases in these files. */
    static CodeFiles read(List<String> files) {
        List<DiagnosisRelease> releases = new ArrayList<>();
        ConversionTable conversions = ConversionTable.none();
        for (String given : files) {
            int mark = given.lastIndexOf('@');
            Path file = Path.of(mark < 0 ? given : given.substring(0, mark));
            String name = String.valueOf(file.getFileName());
            try (InputStream in = open(file)) {
                if (name.endsWith(".csv")) {
                    conversions = ConversionTable.read(in, name);
                } else {
                    releases.add(DiagnosisRelease.read(
                            in, name, mark < 0 ? fiscalYear(name) : day(given.substring(mark + 1))));
                }
            } catch (CodeFileException e) {
                throw new Problem.InvalidInput("invalid-code-file", "", String.valueOf(e.getMessage()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        if (releases.isEmpty()) {
            return new CodeFiles(DiagnosisCodeSet.subset(), Optional.empty());
        }
        DiagnosisReleases all = DiagnosisReleases.of(releases, conversions);
        return new CodeFiles(all.orElse(DiagnosisCodeSet.subset()), Optional.of(all));
    }

    /** The file, unpacked. */
    static InputStream open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        try {
            return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
        } catch (ZipException | EOFException e) {
            in.close();
            throw new Problem.InvalidInput(
                    "unreadable-file", String.valueOf(file), "The file ends in .gz and is not compressed so.");
        }
    }

    /** The day after the mark. */
    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new Problem.InvalidInput(
                    "invalid-value", "", "What follows @ in --codes must be a date such as 2026-04-01.");
        }
    }

    /** A fiscal year begins on 1 October of the year before. */
    private static LocalDate fiscalYear(String name) {
        Matcher year = YEAR.matcher(name);
        if (!year.find()) {
            throw new Problem.InvalidInput(
                    "no-effective-date",
                    "",
                    "The name of a file of --codes holds no fiscal year: write FILE@2025-10-01.");
        }
        return LocalDate.of(Integer.parseInt(year.group()) - 1, Month.OCTOBER, 1);
    }
}
