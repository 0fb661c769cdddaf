package org.openmassage.protocols.catalog;

/** The family that a technique belongs to. */
public enum TechniqueCategory {
    /** The strokes of classical (Swedish) massage. */
    SWEDISH,
    /** Deep work on layered tissue. */
    CLINICAL,
    /** Friction along or across the fibers. */
    FRICTION,
    /** Work on fascia. */
    FASCIAL,
    /** Work that aims at a reflex away from the hand. */
    REFLEX,
    /** Neuromuscular work, trigger points. */
    NEUROMUSCULAR,
    /** Muscle energy techniques: the patient contracts, then lets go. */
    MUSCLE_ENERGY,
    /** Release by position. */
    POSITIONAL,
    /** Touch combined with movement. */
    MOVEMENT,
    /** Movement of a joint by the therapist. */
    JOINT,
    /** Work on the flow of lymph. */
    LYMPHATIC,
    /** Work on scars. */
    SCAR,
    /** Work with an instrument, cups or tape. */
    TOOL,
    /** Very light, sustained touch. */
    SUBTLE,
    /** East Asian bodywork. */
    EASTERN,
    /** Massage for a group of people: athletes, pregnancy, cancer. */
    POPULATION,
    /** Work on the abdomen. */
    VISCERAL,
    /** Heat and cold. */
    HYDROTHERAPY
}
