package org.openmassage.core.json.sample;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;

/** A closed family. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Dose.ManualPressure.class, name = "manual-pressure"),
    @JsonSubTypes.Type(value = Dose.Thermal.class, name = "thermal"),
    @JsonSubTypes.Type(value = Dose.NoDose.class, name = "none")
})
public sealed interface Dose {
    record ManualPressure(int level) implements Dose {}

    record Thermal(Optional<Mood> mood) implements Dose {
        public boolean isHot() {
            return mood.isPresent();
        }
    }

    record NoDose() implements Dose {}
}
