package org.openmassage.core.rule;

/** What kind of answer a fact has, when it is present at all. */
public enum FactType {
    /** Present or absent, and nothing more. */
    BOOLEAN,
    /** A number, in the unit of the fact. */
    NUMBER,
    /** One or several of the codes that the fact allows. */
    CODE,
    /** A date, perhaps known only to the month or the year; or several. */
    DATE
}
