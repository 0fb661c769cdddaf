package org.openmassage.core.prescription;

import java.util.ArrayList;
import java.util.List;
import org.openmassage.core.issue.Issue;
import org.openmassage.core.issue.Issues;

/**
 * Tells what a payer would miss in an order. A gap is an issue, never an exception: an order is kept as it came.
 * Stateless and thread-safe.
 */
public final class PrescriptionCompleteness {
    private PrescriptionCompleteness() {}

    /**
     * Checks one order by itself.
     *
     * @param order the order
     * @return what it lacks, the kinds of {@link PrescriptionGap}
     */
    public static Issues check(Prescription order) {
        List<Issue> found = new ArrayList<>();
        add(found, order.diagnoses().isEmpty(), PrescriptionGap.DIAGNOSIS_MISSING, "/diagnoses");
        add(found, !order.signed(), PrescriptionGap.UNSIGNED, "/signedOn");
        add(
                found,
                order.techniques().isEmpty() && !order.evaluateAndTreat(),
                PrescriptionGap.TREATMENT_MISSING,
                "/techniques");
        add(found, order.regions().isEmpty(), PrescriptionGap.REGION_MISSING, "/regions");
        add(found, order.visits().isEmpty() && order.perWeek().isEmpty(), PrescriptionGap.FREQUENCY_MISSING, "/visits");
        add(found, order.weeks().isEmpty() && order.expires().isEmpty(), PrescriptionGap.DURATION_MISSING, "/weeks");
        add(found, order.minutesPerVisit().isEmpty(), PrescriptionGap.MINUTES_MISSING, "/minutesPerVisit");
        add(found, order.medicalNecessity().isEmpty(), PrescriptionGap.NECESSITY_MISSING, "/medicalNecessity");
        add(found, countDisagrees(order), PrescriptionGap.COUNT_DISAGREES, "/visits");
        return Issues.of(found);
    }

    private static boolean countDisagrees(Prescription order) {
        return order.visits().isPresent()
                && order.perWeek().isPresent()
                && order.weeks().isPresent()
                && order.visits().get() != order.perWeek().get() * order.weeks().get();
    }

    private static void add(List<Issue> found, boolean lacking, PrescriptionGap gap, String path) {
        if (lacking) {
            found.add(gap.at(path));
        }
    }
}
