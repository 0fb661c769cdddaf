package org.openmassage.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openmassage.core.json.sample.Chart;
import org.openmassage.core.json.sample.Samples;

class DocumentsTest {
    @Test
    void write_gives_the_house_format() {
        assertThat(Documents.write(Samples.full())).isEqualTo(Samples.FULL_JSON);
        assertThat(Documents.write(Samples.small())).isEqualTo(Samples.SMALL_JSON);
    }

    @Test
    void read_gives_an_equal_value() {
        assertThat(Documents.read(Samples.FULL_JSON, Chart.class)).isEqualTo(Samples.full());
        assertThat(Documents.read(Samples.SMALL_JSON, Chart.class)).isEqualTo(Samples.small());
    }
}
