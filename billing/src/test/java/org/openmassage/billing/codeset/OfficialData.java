package org.openmassage.billing.codeset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;

/** The official releases, where they are at hand; a test that wants them skips where they are not. */
final class OfficialData {
    private static final Map<Integer, DiagnosisRelease> RELEASES = new ConcurrentHashMap<>();

    private OfficialData() {}

    static Path folder() {
        String data = System.getenv("OPENMASSAGE_DATA");
        Assumptions.assumeTrue(data != null, "OPENMASSAGE_DATA is not set");
        return Path.of(data);
    }

    static InputStream orderFile(int year) throws IOException {
        return new GZIPInputStream(Files.newInputStream(folder().resolve("icd10cm/icd10cm_order_" + year + ".txt.gz")));
    }

    static DiagnosisRelease release(int year) {
        folder();
        return RELEASES.computeIfAbsent(year, missing -> {
            try (InputStream in = orderFile(missing)) {
                return DiagnosisRelease.read(in, "order " + missing, LocalDate.of(missing - 1, 10, 1));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    static ConversionTable conversions() {
        try (InputStream in = Files.newInputStream(folder().resolve("icd10cm/conversion_table_fy2026.csv"))) {
            return ConversionTable.read(in, "conversion table");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DiagnosisReleases all() {
        return DiagnosisReleases.of(List.of(release(2024), release(2022), release(2026)), conversions());
    }
}
