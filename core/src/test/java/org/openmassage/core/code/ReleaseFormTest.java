package org.openmassage.core.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleaseFormTest {
    @ParameterizedTest
    @CsvSource({"2022, 95524", "2024, 97296", "2026, 98186"})
    void every_code_of_an_official_release_has_the_form(int year, int rows) throws IOException {
        String data = System.getenv("OPENMASSAGE_DATA");
        assumeTrue(data != null, "OPENMASSAGE_DATA is not set: the official releases are not here");
        Path file = Path.of(data, "icd10cm", "icd10cm_order_" + year + ".txt.gz");
        int read = 0;
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.US_ASCII))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String compact = line.substring(6, 13).strip();
                assertThat(Icd10CmCode.parse(compact).compact()).isEqualTo(compact);
                read++;
            }
        }
        assertThat(read).isEqualTo(rows);
    }
}
