package org.openmassage.core.catalog;

import org.openmassage.core.internal.Checks;

/** A withdrawal, as it stands in a file in place of an entry. */
record Tombstone(String withdraw, String reason) {
    Tombstone {
        Checks.text("reason", reason);
    }
}
