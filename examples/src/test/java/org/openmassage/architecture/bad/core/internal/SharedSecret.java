package org.openmassage.architecture.bad.core.internal;

/** What siblings may use and callers may not. */
public final class SharedSecret {
    private SharedSecret() {}
}
