package org.openmassage.protocols.medication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.history.Answer;
import org.openmassage.core.history.HealthHistory;
import org.openmassage.core.history.Medication;
import org.openmassage.core.vocabulary.MedicationClassId;

/**
 * Gives medicines that were told by name the classes that rules speak of. It never takes a class away: a name that it does
 * not know stays without one, so that the rules about medicines stay open and are asked; so does the rest of an entry in
 * which it knows only some of the words. Immutable and thread-safe.
 *
 * <pre>{@code
 * HealthHistory readable = MedicationRecognizer.of(knowledge.medications()).recognize(history);
 * }</pre>
 */
public final class MedicationRecognizer {
    /** Words beside a name that do not make it another medicine: doses, forms, salts. */
    private static final Set<String> BESIDE = Set.of(
            "mg",
            "mcg",
            "ug",
            "g",
            "ml",
            "iu",
            "unit",
            "units",
            "tablet",
            "tablets",
            "capsule",
            "capsules",
            "cream",
            "gel",
            "daily",
            "twice",
            "once",
            "weekly",
            "a",
            "per",
            "day",
            "and",
            "low",
            "dose",
            "er",
            "xr",
            "sr",
            "cr",
            "ec",
            "extended",
            "release",
            "sodium",
            "potassium",
            "calcium",
            "magnesium",
            "hydrochloride",
            "hcl",
            "acetate",
            "tartrate",
            "succinate",
            "maleate",
            "besylate",
            "mesylate",
            "etexilate",
            "pen");

    private final Map<String, Set<MedicationClassId>> classesByName = new LinkedHashMap<>();
    private final int longest;

    private MedicationRecognizer(Catalog<MedicationClassId, MedicationClass> classes) {
        classes.stream()
                .forEach(each -> each.names()
                        .forEach(name -> classesByName
                                .computeIfAbsent(name, key -> new LinkedHashSet<>())
                                .add(each.id())));
        this.longest = classesByName.keySet().stream()
                .mapToInt(name -> name.split(" ").length)
                .max()
                .orElse(0);
    }

    /**
     * A recognizer.
     *
     * @param classes the classes with their names
     * @return the recognizer
     */
    public static MedicationRecognizer of(Catalog<MedicationClassId, MedicationClass> classes) {
        return new MedicationRecognizer(classes);
    }

    /**
     * The same history with a class for each medicine whose name is known; a medicine of several classes is listed once for
     * each. It is for reading: what was told stays what was told.
     *
     * @param history a history
     * @return the history as rules read it
     */
    public HealthHistory recognize(HealthHistory history) {
        return history.medications()
                .value()
                .map(told -> history.withMedications(
                        Answer.present(told.stream().flatMap(this::recognize).toList())))
                .orElse(history);
    }

    /**
     * The classes of a medicine.
     *
     * @param name its name as told, perhaps with a dose
     * @return the classes; empty if no word of it is known
     */
    public Set<MedicationClassId> classesOf(String name) {
        return read(name).classes();
    }

    private Stream<Medication> recognize(Medication told) {
        if (told.name().isEmpty()) {
            return Stream.of(told);
        }
        Read read = read(told.name().get());
        List<Medication> entries = new ArrayList<>();
        if (told.medicationClass().isPresent() || read.classes().isEmpty() || !read.whole()) {
            entries.add(told);
        }
        read.classes().stream()
                .filter(found -> !told.medicationClass().equals(Optional.of(found)))
                .map(told::withMedicationClass)
                .forEach(entries::add);
        return entries.stream();
    }

    private Read read(String name) {
        List<String> words = List.of(normal(name).split(" "));
        Set<MedicationClassId> classes = new LinkedHashSet<>();
        boolean whole = true;
        int at = 0;
        while (at < words.size()) {
            int known = knownAt(words, at, classes);
            whole &= known > 0 || isBeside(words.get(at));
            at += Math.max(known, 1);
        }
        return new Read(classes, whole);
    }

    /** How many words from a place on are a name that is known: the longest such name. */
    private int knownAt(List<String> words, int at, Set<MedicationClassId> classes) {
        for (int length = Math.min(longest, words.size() - at); length > 0; length--) {
            Set<MedicationClassId> found = classesByName.get(String.join(" ", words.subList(at, at + length)));
            if (found != null) {
                classes.addAll(found);
                return length;
            }
        }
        return 0;
    }

    private static boolean isBeside(String word) {
        return BESIDE.contains(word) || (!word.isEmpty() && Character.isDigit(word.charAt(0)));
    }

    static String normal(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private record Read(Set<MedicationClassId> classes, boolean whole) {}
}
