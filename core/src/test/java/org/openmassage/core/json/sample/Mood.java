package org.openmassage.core.json.sample;

/** A closed choice. */
public enum Mood {
    CALM,
    VERY_TENSE
}
