package org.openmassage.billing.edit;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.openmassage.billing.codelist.CodeLists;
import org.openmassage.core.code.Modifier;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.style.DomainValue;

/**
 * What the edits say of the lines of one patient, date and provider. Nothing is settled here: a conflict says which modifiers
 * could apply, or that the biller has to choose.
 *
 * <p>Immutable and thread-safe. Source: the NCCI policy manual and CMS change request 11168 (from 2019-07-01 on the modifier
 * counts on either code).
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = EditReview.Builder.class)
public abstract class EditReview implements WithEditReview {
    private static final LocalDate EITHER_CODE = LocalDate.of(2019, 7, 1);
    private static final List<Modifier> SEPARATING =
            Stream.of("59", "XE", "XP", "XS", "XU").map(Modifier::parse).toList();

    EditReview() {}

    /**
     * Whether the payer applies edits at all.
     *
     * @return false where the payer's policy has them off: then there is no conflict
     */
    public abstract boolean applied();

    /**
     * The edits that apply, code by code of column 1.
     *
     * @return the conflicts
     */
    public abstract List<EditConflict> conflicts();

    /**
     * Reviews the lines for a payer that applies edits.
     *
     * @param table the edits
     * @param lines the lines of one patient, date and provider
     * @param on the date of service
     * @return the review
     */
    public static EditReview of(EditTable table, List<EditLine> lines, LocalDate on) {
        Set<ProcedureCode> codes = lines.stream().map(EditLine::code).collect(Collectors.toSet());
        return builder()
                .applied(true)
                .conflicts(table.find(codes, on).stream()
                        .filter(EditFinding::active)
                        .map(finding -> conflict(finding, lines, on))
                        .toList())
                .build();
    }

    /**
     * The review for a payer that applies no edits.
     *
     * @return a review without conflicts
     */
    public static EditReview notApplied() {
        return builder().applied(false).build();
    }

    private static EditConflict conflict(EditFinding finding, List<EditLine> lines, LocalDate on) {
        PairEdit edit = finding.edit();
        EditConflict.Builder conflict = EditConflict.builder().edit(edit).covered(finding.covered());
        if (edit.indicator() != EditIndicator.WITH_MODIFIER) {
            return conflict.resolution(EditResolution.CHOICE).build();
        }
        List<Modifier> separating = SEPARATING.stream()
                .filter(modifier -> CodeLists.modifiers().get(modifier).isInForceOn(on))
                .toList();
        Set<ProcedureCode> bearers =
                on.isBefore(EITHER_CODE) ? Set.of(edit.column2()) : Set.of(edit.column1(), edit.column2());
        boolean separated = lines.stream()
                .filter(line -> bearers.contains(line.code()))
                .flatMap(line -> line.modifiers().stream())
                .anyMatch(separating::contains);
        return conflict.resolution(separated ? EditResolution.SEPARATED : EditResolution.MODIFIER_NEEDED)
                .modifiers(separating)
                .modifierOn(bearers)
                .build();
    }

    /**
     * Whether something is left to do.
     *
     * @return true if a conflict wants a modifier or a choice
     */
    public final boolean isOpen() {
        return conflicts().stream().anyMatch(conflict -> conflict.resolution() != EditResolution.SEPARATED);
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "EditReview";
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
     * Builds {@link EditReview}. Not thread-safe.
     */
    public static final class Builder extends ImmutableEditReview.Builder {
        Builder() {}
    }
}
