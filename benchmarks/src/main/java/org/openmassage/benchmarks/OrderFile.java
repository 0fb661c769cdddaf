package org.openmassage.benchmarks;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.openmassage.billing.codeset.DiagnosisRelease;

/**
 * The official order file of fiscal year 2026, unpacked in memory: {@code icd10cm/icd10cm_order_2026.txt.gz} in the folder
 * that the environment names in {@code OPENMASSAGE_DATA}.
 */
final class OrderFile {
    private final byte[] bytes;

    private OrderFile(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * A row as a plain map would hold it.
     *
     * @param code the code without its dot
     * @param billable whether it is billable
     * @param shortText the short description
     * @param longText the long description; the same string where the two are alike
     */
    record Row(String code, boolean billable, String shortText, String longText) {}

    static OrderFile read() throws IOException {
        String data = System.getenv("OPENMASSAGE_DATA");
        if (data == null) {
            throw new IllegalStateException("OPENMASSAGE_DATA must name the folder of the official files");
        }
        try (InputStream in =
                new GZIPInputStream(Files.newInputStream(Path.of(data, "icd10cm", "icd10cm_order_2026.txt.gz")))) {
            return new OrderFile(in.readAllBytes());
        }
    }

    int size() {
        return bytes.length;
    }

    DiagnosisRelease release() throws IOException {
        return DiagnosisRelease.read(new ByteArrayInputStream(bytes), "order file", LocalDate.of(2025, 10, 1));
    }

    /** Reads the lines and splits each at its columns: the least that any reader has to do. */
    void split(Consumer<Row> taker) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String shortText = line.substring(16, 76).strip();
            String longText = line.substring(77).strip();
            taker.accept(new Row(
                    line.substring(6, 13).strip(),
                    line.charAt(14) == '1',
                    shortText.equals(longText) ? longText : shortText,
                    longText));
        }
    }

    Map<String, Row> map() throws IOException {
        Map<String, Row> rows = new HashMap<>();
        split(row -> rows.put(row.code(), row));
        return rows;
    }
}
