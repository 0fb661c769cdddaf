package org.openmassage.core.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openmassage.core.issue.Issue;
import org.openmassage.core.issue.Issues;
import org.openmassage.core.note.NoteCompleteness;
import org.openmassage.core.prescription.PrescriptionCompleteness;

/**
 * Audits a chart: whether the records fit together and what a payer, a board or an auditor would find wrong.
 * Everything found is an issue, never an exception. The ledger's issues are among them; those of single notes and
 * orders are told by {@link NoteCompleteness} and {@link PrescriptionCompleteness}. Stateless and thread-safe.
 */
public final class ChartAudit {
    private ChartAudit() {}

    /**
     * Audits a chart.
     *
     * @param chart the chart
     * @param policy what to ask for
     * @param on the day, up to which visits count
     * @return what was found, the kinds of {@link ChartGap} and of the ledger; paths begin with the list in the chart
     */
    public static Issues check(Chart chart, AuditPolicy policy, LocalDate on) {
        List<Issue> found = new ArrayList<>();
        new OrderAudit(chart, policy, found).check(on);
        new CourseAudit(chart, policy, found).check(on);
        new TreatmentAudit(chart, found).check();
        return Issues.of(found);
    }
}
