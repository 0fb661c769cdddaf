package org.openmassage.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openmassage.billing.codeset.DiagnosisRelease;
import org.openmassage.core.code.Icd10CmCode;

/**
 * A whole release of ICD-10-CM: loading it, against reading and splitting the same file; asking for a code, against a
 * {@code HashMap} of the same rows; the rest of what can be asked. Codes are asked for in a random order, so that neither
 * gains by the order of the file. What is asked with is made anew for both in that order, and the garbage is collected, so
 * that neither gains by where its objects lie.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@SuppressWarnings("NullAway.Init") // JMH sets the fields before each trial
public class DiagnosisBenchmark {
    private static final int ASKED = 1 << 14;

    private OrderFile file;
    private DiagnosisRelease release;
    private Map<String, OrderFile.Row> map;
    private Icd10CmCode[] codes;
    private String[] keys;
    private int next;

    /** For JMH. */
    public DiagnosisBenchmark() {}

    /**
     * Reads the file and draws the codes that are asked for.
     *
     * @throws IOException if the file cannot be read
     */
    @Setup(Level.Trial)
    public void read() throws IOException {
        file = OrderFile.read();
        release = file.release();
        map = file.map();
        List<Icd10CmCode> all = new ArrayList<>(release.codes().toList());
        Collections.shuffle(all, new Random(7));
        keys = all.subList(0, ASKED).stream().map(Icd10CmCode::compact).toArray(String[]::new);
        codes = Stream.of(keys).map(Icd10CmCode::parse).toArray(Icd10CmCode[]::new);
        System.gc();
    }

    private int turn() {
        next = (next + 1) & (ASKED - 1);
        return next;
    }

    /**
     * Loads the release.
     *
     * @return the release
     * @throws IOException if the file cannot be read
     */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public DiagnosisRelease load() throws IOException {
        return file.release();
    }

    /**
     * The yardstick of {@link #load}.
     *
     * @param hole takes the rows
     * @throws IOException if the file cannot be read
     */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public void loadYardstick(Blackhole hole) throws IOException {
        file.split(hole::consume);
    }

    /**
     * Whether a code is billable.
     *
     * @return the flag
     */
    @Benchmark
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    public boolean lookup() {
        return release.isBillable(codes[turn()]);
    }

    /**
     * The yardstick of {@link #lookup}.
     *
     * @return the flag
     */
    @Benchmark
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    public boolean lookupYardstick() {
        OrderFile.Row row = map.get(keys[turn()]);
        return row != null && row.billable();
    }

    /**
     * The row of the code above.
     *
     * @return the row
     */
    @Benchmark
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    public int parent() {
        return release.parentOf(release.rowOf(codes[turn()]));
    }

    /**
     * The long description of a code.
     *
     * @return the description
     */
    @Benchmark
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    public String description() {
        return release.descriptionOf(codes[turn()]).orElse("");
    }

    /**
     * The codes whose description holds two words, through the whole release.
     *
     * @return the codes
     */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public List<Icd10CmCode> search() {
        return release.search("neck sprain", Integer.MAX_VALUE);
    }
}
