package org.openmassage.benchmarks;

import java.io.IOException;
import java.util.Locale;
import org.openjdk.jol.info.GraphLayout;
import org.openmassage.billing.codeset.DiagnosisRelease;

/**
 * The heap that a whole release of ICD-10-CM takes, against a {@code HashMap} of the same rows with the same descriptions:
 * everything that can be reached from each, as JOL counts it on this JVM.
 */
public final class DiagnosisFootprint {
    private DiagnosisFootprint() {}

    /**
     * Prints the figures.
     *
     * @param args none
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] args) throws IOException {
        OrderFile file = OrderFile.read();
        DiagnosisRelease release = file.release();
        long ours = GraphLayout.parseInstance(release).totalSize();
        long map = GraphLayout.parseInstance(file.map()).totalSize();
        System.out.printf(
                Locale.ROOT,
                "rows %,d; release %,d bytes (index %,d, texts %,d); HashMap %,d bytes; ratio %.3f%n",
                release.size(),
                ours,
                release.indexBytes(),
                release.textBytes(),
                map,
                (double) ours / map);
    }
}
