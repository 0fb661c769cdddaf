package org.openmassage.protocols.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmassage.core.care.TreatmentLimits;
import org.openmassage.core.json.Documents;
import org.openmassage.core.vocabulary.TechniqueId;
import org.openmassage.protocols.Someone;

class TechniqueTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "effleurage    | {}                                     | false",
                "effleurage    | {\"avoid\": true}                      | true",
                "effleurage    | {\"bannedTechniques\": [\"effleurage\"]} | true",
                "effleurage    | {\"bannedTechniques\": [\"petrissage\"]} | false",
                "effleurage    | {\"noHeat\": true, \"noCold\": true}   | false",
                "effleurage    | {\"maxPressure\": 1}                   | false",
                "effleurage    | {\"maxPressure\": 0}                   | true",
                "petrissage    | {\"maxPressure\": 1}                   | true",
                "deep-tissue   | {\"maxPressure\": 3}                   | true",
                "deep-tissue   | {\"maxPressure\": 4}                   | false",
                "hot-pack      | {\"noHeat\": true}                     | true",
                "hot-pack      | {\"noCold\": true}                     | false",
                "hot-pack      | {\"maxPressure\": 0}                   | false",
                "cold-application | {\"noCold\": true}                  | true",
                "cold-application | {\"noHeat\": true}                  | false",
                "contrast-bath | {\"noHeat\": true}                     | true",
                "contrast-bath | {\"noCold\": true}                     | true"
            })
    void limits_forbid_what_they_leave_no_room_for(String technique, String limits, boolean forbidden) {
        assertThat(Someone.KNOWLEDGE
                        .techniques()
                        .get(TechniqueId.of(technique))
                        .isForbiddenBy(Documents.read(limits, TreatmentLimits.class)))
                .isEqualTo(forbidden);
    }
}
