package org.openmassage.architecture.bad.core;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.openmassage.architecture.bad.core.internal.SharedSecret;

/** Shows a mapper and an internal type to its callers, can be subclassed by anybody, and brings a test library. */
public abstract class OpenDoors {
    /** Anybody may. */
    public OpenDoors() {
        Assertions.assertThat(toString()).isNotEmpty();
    }

    /** A mapper in the type argument of a public signature. */
    public abstract Optional<ObjectMapper> mapper();

    /** An internal type. */
    public abstract SharedSecret secret();
}
