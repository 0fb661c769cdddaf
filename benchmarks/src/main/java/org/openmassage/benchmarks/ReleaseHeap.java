package org.openmassage.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import org.openmassage.billing.codeset.DiagnosisRelease;

/**
 * A program that tells what a release of ICD-10-CM takes on the heap, descriptions included, beside a {@code HashMap} of the
 * same rows and descriptions.
 */
public final class ReleaseHeap {
    private static final int COLLECTIONS = 5;

    private ReleaseHeap() {}

    /**
     * Reads the release, then the map, and prints what each added to the heap.
     *
     * @param args none
     * @throws IOException if the official file cannot be read
     */
    public static void main(String[] args) throws IOException {
        OrderFile file = OrderFile.read();
        long empty = used();
        DiagnosisRelease release = file.release();
        long withRelease = used();
        Map<String, OrderFile.Row> map = file.map();
        long withBoth = used();
        long own = withRelease - empty;
        long yardstick = withBoth - withRelease;
        PrintStream out = System.out;
        // All three are printed, so that none is collected before the last count
        out.printf(Locale.ROOT, "file      %,d bytes%n", file.size());
        out.printf(
                Locale.ROOT,
                "release   %,d bytes (index %,d, texts %,d)%n",
                own,
                release.indexBytes(),
                release.textBytes());
        out.printf(Locale.ROOT, "HashMap   %,d bytes (%,d rows)%n", yardstick, map.size());
        out.printf(Locale.ROOT, "ratio     %.3f%n", (double) own / yardstick);
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
