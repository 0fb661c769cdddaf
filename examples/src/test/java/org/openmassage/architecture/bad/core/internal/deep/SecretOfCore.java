package org.openmassage.architecture.bad.core.internal.deep;

/** One room's secret. */
public final class SecretOfCore {
    /** A secret. */
    public static final String VALUE = String.valueOf(1);

    private SecretOfCore() {}
}
