package org.openmassage.billing.codeset;

/**
 * A code file cannot be read. The message names the file, the line and the rule that the line breaks. Immutable.
 */
public final class CodeFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The name that the caller gave the file. */
    private final String file;

    /** The line, from 1 up. */
    private final int line;

    /** What is wrong. */
    private final String rule;

    /**
     * Says where a file is wrong.
     *
     * @param file the name that the caller gave the file
     * @param line the line, from 1 up; 0 for the file as a whole
     * @param rule what is wrong there, without a full stop
     */
    public CodeFileException(String file, int line, String rule) {
        super(file + (line == 0 ? ": " : ", line " + line + ": ") + rule);
        this.file = file;
        this.line = line;
        this.rule = rule;
    }

    /**
     * The file.
     *
     * @return the name that the caller gave it
     */
    public String file() {
        return file;
    }

    /**
     * The line.
     *
     * @return from 1 up; 0 for the file as a whole
     */
    public int line() {
        return line;
    }

    /**
     * What is wrong there.
     *
     * @return words without a full stop
     */
    public String rule() {
        return rule;
    }
}
