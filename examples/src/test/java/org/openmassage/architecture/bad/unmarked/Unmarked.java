package org.openmassage.architecture.bad.unmarked;

/** In a package without a mark. */
public final class Unmarked {
    private Unmarked() {}
}
