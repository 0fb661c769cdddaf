package org.openmassage.billing.codefile;

/**
 * What stands between two cells of a table. Immutable and thread-safe.
 */
public enum CellSeparator {
    /** A comma; cells may stand in double quotes. */
    COMMA(','),
    /** A semicolon; cells may stand in double quotes. */
    SEMICOLON(';'),
    /** A vertical bar; cells may stand in double quotes. */
    BAR('|'),
    /** A tab; a quote is a letter like any other. */
    TAB('\t');

    private final char character;

    CellSeparator(char character) {
        this.character = character;
    }

    /**
     * The character.
     *
     * @return the character
     */
    public char character() {
        return character;
    }
}
