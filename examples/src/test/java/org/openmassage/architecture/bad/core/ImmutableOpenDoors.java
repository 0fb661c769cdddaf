package org.openmassage.architecture.bad.core;

/** Stands for a generated class that became public. */
public final class ImmutableOpenDoors {
    private ImmutableOpenDoors() {}
}
