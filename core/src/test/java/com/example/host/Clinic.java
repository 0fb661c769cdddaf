package com.example.host;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmassage.core.json.sample.Chart;
import org.openmassage.core.json.sample.Dose;
import org.openmassage.core.json.sample.Key;
import org.openmassage.core.json.sample.Mood;

/** A host's own bean around our types. */
public class Clinic {
    public String clinicName = "";
    public Chart mainChart;
    public List<Chart> allCharts = List.of();
    public Map<Key, Chart> chartsByKey = Map.of();
    public Map<Mood, Integer> moodCounts = Map.of();
    public Optional<Chart> maybeChart = Optional.empty();
    public Dose lastDose;
    public Mood lastMood;
    public Object anyThing;
    public List<Object> anyThings = List.of();

    /** What the bean holds, to compare two of them. */
    public List<Object> contents() {
        return Stream.of(
                        clinicName,
                        mainChart,
                        allCharts,
                        chartsByKey,
                        moodCounts,
                        maybeChart,
                        lastDose,
                        lastMood,
                        anyThing,
                        anyThings)
                .map(Optional::ofNullable)
                .collect(Collectors.toList());
    }
}
