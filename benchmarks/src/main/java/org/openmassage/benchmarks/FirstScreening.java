package org.openmassage.benchmarks;

import java.io.PrintStream;
import org.openmassage.core.care.ScreeningRecord;
import org.openmassage.protocols.knowledge.ClinicalKnowledge;
import org.openmassage.protocols.screening.Screening;

/** A program that screens one patient with the standard catalogs, and ends: what a fresh JVM needs until then. */
public final class FirstScreening {
    private FirstScreening() {}

    /**
     * Screens once.
     *
     * @param args none
     */
    public static void main(String[] args) {
        ScreeningRecord record = Screening.screen(ClinicalKnowledge.standard(), Patients.request());
        PrintStream out = System.out;
        out.println(record.decision() + ", " + record.findings().size() + " findings");
    }
}
