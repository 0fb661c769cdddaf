package org.openmassage.core.json.sample;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openmassage.core.id.Extensions;

/** The sample documents and their literal JSON. */
public final class Samples {
    public static final String SMALL_JSON =
            "{'schema':'sample-chart/3','key':'k-1','visitCount':3,'birthDate':'1971-02-03'}".replace('\'', '"');

    public static final String FULL_JSON = ("{'schema':'sample-chart/3','key':'k-2','visitCount':7,"
                    + "'birthDate':'1971-02-03','weight':'70.50','smoker':false,'mood':'very-tense',"
                    + "'takenAt':'2026-03-02T22:30:00Z','zone':'America/Los_Angeles','start':'14:30',"
                    + "'part':{'name':'neck','since':'2025-12-31','tags':['b','a'],'moods':['calm']},"
                    + "'parts':[{'name':'hand'},{'name':'foot'}],'moods':['calm','very-tense'],"
                    + "'related':['k-3','k-9'],'remarks':{'k-3':'first','k-9':'second'},"
                    + "'counts':{'calm':1,'very-tense':2},"
                    + "'dose':{'type':'manual-pressure','level':2},"
                    + "'doses':[{'type':'thermal','mood':'calm'},{'type':'none'}],'items':[2,null,0],"
                    + "'extensions':{'https://clinic.example/room':{'number':1.50,'open':[true,null]}}}")
            .replace('\'', '"');

    static {
        // Tests run inside the module, which opens its own packages to Jackson, but not those of the tests
        Module core = Samples.class.getModule();
        Module jackson = ObjectMapper.class.getModule();
        core.addOpens("org.openmassage.core.json.sample", jackson);
        core.addOpens("com.example.host", jackson);
    }

    private Samples() {}

    public static Chart small() {
        return Chart.builder()
                .key(Key.of("k-1"))
                .visitCount(3)
                .birthDate(LocalDate.of(1971, 2, 3))
                .build();
    }

    public static Chart full() {
        return Chart.builder()
                .key(Key.of("k-2"))
                .visitCount(7)
                .birthDate(LocalDate.of(1971, 2, 3))
                .weight(new BigDecimal("70.50"))
                .smoker(false)
                .mood(Mood.VERY_TENSE)
                .takenAt(Instant.parse("2026-03-02T22:30:00Z"))
                .zone(ZoneId.of("America/Los_Angeles"))
                .start(LocalTime.of(14, 30))
                .part(new Part("neck", Optional.of(LocalDate.of(2025, 12, 31)), List.of("b", "a"), Set.of(Mood.CALM)))
                .addParts(part("hand"), part("foot"))
                .addMoods(Mood.VERY_TENSE, Mood.CALM)
                .addRelated(Key.of("k-9"), Key.of("k-3"))
                .putRemarks(Key.of("k-9"), "second")
                .putRemarks(Key.of("k-3"), "first")
                .putCounts(Mood.VERY_TENSE, 2)
                .putCounts(Mood.CALM, 1)
                .dose(new Dose.ManualPressure(2))
                .addDoses(new Dose.Thermal(Optional.of(Mood.CALM)), new Dose.NoDose())
                .addItems(Optional.of(2), Optional.empty(), Optional.of(0))
                .extensions(
                        Extensions.none().with("https://clinic.example/room", "{\"number\":1.50,\"open\":[true,null]}"))
                .build();
    }

    public static Part part(String name) {
        return new Part(name, Optional.empty(), List.of(), Set.of());
    }
}
