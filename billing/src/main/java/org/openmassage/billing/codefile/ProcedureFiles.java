package org.openmassage.billing.codefile;

import java.io.IOException;
import java.io.InputStream;
import org.openmassage.billing.codeset.CodeFileException;
import org.openmassage.billing.codeset.ProcedureCodeSet;
import org.openmassage.billing.codeset.ProcedureEntry;

/**
 * Reads files of procedure codes. What is read is a layer to lay over the shipped code set, or over the file of another
 * year, with {@link ProcedureFile#over}, and wins there on the dates that it speaks for. A file says little of how a code is counted: what it does not say
 * is taken over from the code set given, and is {@link org.openmassage.billing.codeset.ProcedureTiming#UNKNOWN} for a code
 * that this does not know.
 *
 * <p>Nothing is passed over in silence: a line that is none of its file is an error with its number. Files are UTF-8; lines
 * end with CRLF or LF. The streams are read to their end and left open; a compressed file is unpacked by the caller's
 * stream.
 *
 * <p>Pure and thread-safe.
 */
public final class ProcedureFiles {
    private ProcedureFiles() {}

    /**
     * Reads HCPCS Level II in the fixed width of CMS's record layout. Columns from 1: code 1 to 5 (a modifier in 4 and 5),
     * sequence 6 to 10, kind of record 11 (3 a procedure, 7 a modifier, 4 and 8 more of the long description), long
     * description 12 to 91, short description 92 to 119, date added 269 to 276, last date 285 to 292, both as
     * {@code yyyymmdd}. The short description becomes the label.
     *
     * @param in the file
     * @param origin where it comes from
     * @param known what is taken over for a code: how it is counted, and whether it is massage
     * @return the procedures and the modifiers
     * @throws IOException if the stream cannot be read
     * @throws CodeFileException if a line is none of such a file, a code stands there twice, or there is no code
     */
    public static ProcedureFile hcpcs(InputStream in, CodeFileOrigin origin, ProcedureCodeSet known)
            throws IOException {
        return new HcpcsLines(origin, known).read(in);
    }

    /**
     * Reads the descriptors of CPT that the caller licenses from the AMA, as text: a notice of any number of lines, then one
     * code a line, in one of three forms that are told apart by their first line. Short or medium: code in columns 1 to 5,
     * a blank, text from column 7. Long: code 1 to 5, the number of the part 6 and 7, a blank, text 9 to 80, parts after
     * one another. Long, with a tab: code, tab, text. These files hold no dates: those of the origin count.
     *
     * @param in the file
     * @param origin where it comes from
     * @param known what is taken over for a code: how it is counted, and whether it is massage
     * @return the procedures
     * @throws IOException if the stream cannot be read
     * @throws CodeFileException if a line is none of such a file, a code stands there twice, or there is no code
     */
    public static ProcedureFile descriptors(InputStream in, CodeFileOrigin origin, ProcedureCodeSet known)
            throws IOException {
        return new DescriptorLines(origin, known).read(in);
    }

    /**
     * Reads a table with titles in its first row: a clinic's own list, a licensed file saved from a spreadsheet, or CMS's
     * table of HCPCS Level II ({@link ProcedureFileLayout#hcpcs}). A code or a modifier may have several rows for different dates: one that
     * ended and came back, or that was counted in another way before ({@link ProcedureEntry#earlier}).
     *
     * @param in the file
     * @param layout its columns
     * @param origin where it comes from
     * @param known what is taken over for a code: how it is counted, and whether it is massage
     * @return the procedures, and the modifiers where the layout has a column for the kind of record
     * @throws IOException if the stream cannot be read
     * @throws CodeFileException if a title is not known or missing, a row is none of such a file, a code stands there
     *     twice for the same dates, or there is no code
     */
    public static ProcedureFile table(
            InputStream in, ProcedureFileLayout layout, CodeFileOrigin origin, ProcedureCodeSet known)
            throws IOException {
        return new ProcedureTable(layout, origin, known).read(in);
    }
}
