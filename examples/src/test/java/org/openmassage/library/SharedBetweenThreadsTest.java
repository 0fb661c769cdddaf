package org.openmassage.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmassage.core.history.HealthHistory;
import org.openmassage.core.id.HistoryId;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.id.ScreeningId;
import org.openmassage.core.json.DocumentSchema;
import org.openmassage.core.json.Documents;
import org.openmassage.protocols.intake.Intake;
import org.openmassage.protocols.knowledge.ClinicalKnowledge;
import org.openmassage.protocols.screening.Screening;
import org.openmassage.protocols.screening.ScreeningRequest;

/** Threads that share a value or a catalog see the same. */
class SharedBetweenThreadsTest {
    private static final int THREADS = 4;
    private static final int ROUNDS = 50;

    private static <T> void allSeeTheSame(Callable<T> what) throws Exception {
        T alone = what.call();
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<T>> calls =
                    IntStream.range(0, ROUNDS).<Callable<T>>mapToObj(i -> what).toList();
            for (Future<T> seen : pool.invokeAll(calls)) {
                assertThat(seen.get()).isEqualTo(alone);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    static List<Class<?>> documents() {
        return PublicTypes.all().stream()
                .filter(type -> type.isAnnotationPresent(DocumentSchema.class))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_document_is_the_same_in_every_thread(Class<?> type) throws Exception {
        Object value = new AnyValue(new Random(3), AnyValue.Fullness.MAXIMAL, refusal -> {}).of(type);
        allSeeTheSame(() -> Documents.write(value) + value.hashCode() + value);
        String json = Documents.write(value);
        allSeeTheSame(() -> Documents.read(json, type));
    }

    @Test
    void a_catalog_is_the_same_in_every_thread() throws Exception {
        ClinicalKnowledge knowledge = ClinicalKnowledge.standard();
        Screening screening = Screening.with(knowledge);
        ScreeningRequest request = ScreeningRequest.builder()
                .id(ScreeningId.of("s-1"))
                .history(HealthHistory.builder()
                        .id(HistoryId.of("h-1"))
                        .patient(PatientId.of("p-1"))
                        .recordedOn(LocalDate.of(2026, 3, 2))
                        .build())
                .asOf(LocalDate.of(2026, 3, 2))
                .build();
        allSeeTheSame(() -> screening.screen(request));
        allSeeTheSame(() -> Intake.of(knowledge).questions());
    }
}
