package org.openmassage.architecture.bad.examples;

import org.openmassage.architecture.bad.core.internal.SharedSecret;

/** A caller that needs what is internal. */
public record CallerThatKnowsInternals(SharedSecret secret) {}
