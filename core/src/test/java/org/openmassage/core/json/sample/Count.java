package org.openmassage.core.json.sample;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Numbers that may be absent. */
public record Count(OptionalInt some, OptionalLong many, Optional<Integer> boxed) {}
