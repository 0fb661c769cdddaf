package org.openmassage.protocols.catalog;

/** How severe a condition is, the mildest first. Measured where the condition says how; otherwise a judgment. */
public enum ConditionSeverity {
    /** It hinders little. */
    MILD,
    /** It hinders much. */
    MODERATE,
    /** It hinders most of what the person does. */
    SEVERE
}
