package org.openmassage.billing.codefile;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/**
 * Which columns a table of procedure codes has. Its first row holds the titles, in any order; letters of either case are
 * the same, and so are a blank and an underscore.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = ProcedureFileLayout.Builder.class)
public abstract class ProcedureFileLayout implements WithProcedureFileLayout {

    ProcedureFileLayout() {}

    /**
     * The title of each column that is read.
     *
     * @return the titles; those of {@link ProcedureColumn#CODE} and {@link ProcedureColumn#LABEL} are there
     */
    public abstract Map<ProcedureColumn, String> titles();

    /**
     * The titles of columns that hold nothing for us. Another title that is not named here is an error: it may be a slip of
     * the pen in one that is.
     *
     * @return the titles; may be empty
     */
    public abstract Set<String> passedOver();

    /**
     * What stands between two cells.
     *
     * @return a comma unless said otherwise
     */
    @Value.Default
    public CellSeparator separator() {
        return CellSeparator.COMMA;
    }

    @Value.Check
    void check() {
        Checks.require(
                titles().containsKey(ProcedureColumn.CODE) && titles().containsKey(ProcedureColumn.LABEL),
                "titles",
                "there for the code and the label");
        titles().values().forEach(title -> Checks.text("titles", title));
        Checks.require(
                new HashSet<>(titles().values()).size() == titles().size(), "titles", "different for each column");
    }

    /**
     * Our own layout: {@code code}, {@code label}, {@code description}, {@code timing}, {@code start} and {@code end}. A
     * table may leave all but the first two out.
     *
     * @return the layout
     */
    public static ProcedureFileLayout own() {
        return builder()
                .putTitles(ProcedureColumn.CODE, "code")
                .putTitles(ProcedureColumn.LABEL, "label")
                .putTitles(ProcedureColumn.DESCRIPTION, "description")
                .putTitles(ProcedureColumn.TIMING, "timing")
                .putTitles(ProcedureColumn.START, "start")
                .putTitles(ProcedureColumn.END, "end")
                .build();
    }

    /**
     * The table of HCPCS Level II that CMS publishes as a spreadsheet, saved as comma-separated values. Its columns of
     * prices, coverage and cross-references are passed over.
     *
     * @return the layout
     */
    public static ProcedureFileLayout hcpcs() {
        return builder()
                .putTitles(ProcedureColumn.CODE, "HCPC")
                .putTitles(ProcedureColumn.RECORD, "RECID")
                .putTitles(ProcedureColumn.DESCRIPTION, "LONG DESCRIPTION")
                .putTitles(ProcedureColumn.LABEL, "SHORT DESCRIPTION")
                .putTitles(ProcedureColumn.START, "ADD DT")
                .putTitles(ProcedureColumn.END, "TERM DT")
                .addPassedOver("SEQNUM", "PRICE1", "PRICE2", "PRICE3", "PRICE4", "MULT_PI", "CIM1", "CIM2", "CIM3")
                .addPassedOver("MCM1", "MCM2", "MCM3", "STATUTE", "LABCERT1", "LABCERT2", "LABCERT3", "LABCERT4")
                .addPassedOver("LABCERT5", "LABCERT6", "LABCERT7", "LABCERT8", "XREF1", "XREF2", "XREF3", "XREF4")
                .addPassedOver("XREF5", "COV", "ASC_GRP", "ASC_DT", "OPPS", "OPPS_PI", "OPPS_DT", "PROCNOTE", "BETOS")
                .addPassedOver("TOS1", "TOS2", "TOS3", "TOS4", "TOS5", "ANEST_BU", "ACT EFF DT", "ACTION CD")
                .build();
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "ProcedureFileLayout";
    }

    /**
     * Starts a value.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link ProcedureFileLayout}. Not thread-safe.
     */
    public static final class Builder extends ImmutableProcedureFileLayout.Builder {
        Builder() {}
    }
}
