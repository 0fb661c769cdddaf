package org.openmassage.assessment.outcome;

import java.util.Optional;

/**
 * Whether the wording of a measure may ship with open-source software. Where it may not, the library carries item ids,
 * ranges and scoring only, and the integrator supplies the text that they are licensed for. Immutable and thread-safe.
 *
 * @param mayShip whether the wording may ship
 * @param holder who holds the rights, where known
 * @param note what an integrator should know, where there is something
 */
public record TextLicense(boolean mayShip, Optional<String> holder, Optional<String> note) {}
