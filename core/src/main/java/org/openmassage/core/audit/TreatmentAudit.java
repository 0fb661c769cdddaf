package org.openmassage.core.audit;

import java.util.List;
import java.util.Optional;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.care.ScreeningRecord;
import org.openmassage.core.issue.Issue;
import org.openmassage.core.note.SoapNote;
import org.openmassage.core.note.TreatmentEntry;
import org.openmassage.core.prescription.Diagnosis;
import org.openmassage.core.prescription.Prescription;

/** R4 and the screening: what was done, against what was ordered and allowed. Not thread-safe; lives within one audit. */
final class TreatmentAudit {
    private final Chart chart;
    private final List<Issue> found;

    TreatmentAudit(Chart chart, List<Issue> found) {
        this.chart = chart;
        this.found = found;
    }

    void check() {
        for (int i = 0; i < chart.notes().size(); i++) {
            SoapNote note = chart.notes().get(i);
            Optional<ScreeningRecord> screening = note.screening()
                    .flatMap(id -> chart.screenings().stream()
                            .filter(record -> record.id().equals(id))
                            .findFirst());
            if (!note.treatments().isEmpty()
                    && screening
                            .filter(record -> !record.decision().allowsSession())
                            .isPresent()) {
                found.add(ChartGap.TREATED_AGAINST_SCREENING.at("/notes/" + i + "/treatments"));
            }
            for (int j = 0; j < note.treatments().size(); j++) {
                String path = "/notes/" + i + "/treatments/" + j;
                TreatmentEntry entry = note.treatments().get(j);
                ordered(orders(note), entry, path);
                if (screening.filter(record -> !within(record, entry)).isPresent()) {
                    found.add(ChartGap.TREATED_BEYOND_LIMITS.at(path));
                }
            }
        }
    }

    private static boolean within(ScreeningRecord screening, TreatmentEntry entry) {
        return screening.limits().permit(entry)
                && entry.sites().stream()
                        .allMatch(site -> screening.limitsAt(site).permit(entry));
    }

    /** The order that the note names, else all of them. */
    private List<Prescription> orders(SoapNote note) {
        return chart.prescriptions().stream()
                .filter(order -> note.prescription().map(order.id()::equals).orElse(true))
                .toList();
    }

    private void ordered(List<Prescription> orders, TreatmentEntry entry, String path) {
        boolean anywhere = orders.stream().anyMatch(order -> regions(order).isEmpty());
        List<BodySite> regions =
                orders.stream().flatMap(order -> regions(order).stream()).toList();
        for (int k = 0; k < entry.sites().size() && !anywhere && !regions.isEmpty(); k++) {
            BodySite site = entry.sites().get(k);
            if (regions.stream().noneMatch(region -> region.overlaps(site))) {
                found.add(ChartGap.SITE_OUTSIDE_ORDER.at(path + "/sites/" + k));
            }
        }
        boolean anything = orders.isEmpty()
                || orders.stream()
                        .anyMatch(order -> order.evaluateAndTreat()
                                || order.techniques().isEmpty()
                                || order.techniques().contains(entry.technique()));
        if (!anything) {
            found.add(ChartGap.TECHNIQUE_OUTSIDE_ORDER.at(path + "/technique"));
        }
    }

    private static List<BodySite> regions(Prescription order) {
        return order.regions().isEmpty()
                ? order.diagnoses().stream()
                        .map(Diagnosis::site)
                        .flatMap(Optional::stream)
                        .toList()
                : order.regions();
    }
}
