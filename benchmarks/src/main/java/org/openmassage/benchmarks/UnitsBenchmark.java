package org.openmassage.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openmassage.billing.unit.MinutesNeeded;
import org.openmassage.billing.unit.ServiceMinutes;
import org.openmassage.billing.unit.UnitCalculation;
import org.openmassage.billing.unit.UnitCalculator;
import org.openmassage.billing.unit.UnitMethod;
import org.openmassage.core.code.ProcedureCode;

/** The units of a day with four timed services and a service-based one, with the trace, and the reverse. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class UnitsBenchmark {
    private final List<ServiceMinutes> day = List.of(
            ServiceMinutes.timed(ProcedureCode.parse("97110"), 18),
            ServiceMinutes.timed(ProcedureCode.parse("97140"), 13),
            ServiceMinutes.timed(ProcedureCode.parse("97116"), 10),
            ServiceMinutes.timed(ProcedureCode.parse("97035"), 8),
            ServiceMinutes.untimed(ProcedureCode.parse("97010"), 10));

    private final ProcedureCode manual = ProcedureCode.parse("97140");

    /** For JMH. */
    public UnitsBenchmark() {}

    /**
     * By the CMS method.
     *
     * @return the units
     */
    @Benchmark
    public UnitCalculation cms() {
        return UnitCalculator.calculate(UnitMethod.CMS, day);
    }

    /**
     * By the AMA midpoint.
     *
     * @return the units
     */
    @Benchmark
    public UnitCalculation midpoint() {
        return UnitCalculator.calculate(UnitMethod.AMA, day);
    }

    /**
     * The minutes that four units would need.
     *
     * @return the minutes
     */
    @Benchmark
    public MinutesNeeded reverse() {
        return MinutesNeeded.of(UnitMethod.CMS, day, manual, 4);
    }
}
