package org.openmassage.library;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Set;
import java.util.stream.Stream;
import org.openmassage.core.vocabulary.Term;

/**
 * The types that may show a text that they hold, because it is the library's, a catalog's or a code system's and never a
 * patient's. Whoever adds one says why.
 */
final class Disclosed {
    private static final Set<String> KNOWLEDGE = Set.of(
            "org.openmassage.core.catalog", // catalogs hold no patient
            "org.openmassage.core.practice", // requirements of a place or an employer
            "org.openmassage.core.rule", // rules and questions; a reading of a patient shows nothing
            "org.openmassage.core.issue", // a message is value-free by contract
            "org.openmassage.assessment.outcome", // definitions of measures; an answer refused names its item only
            "org.openmassage.assessment.gait", // vocabularies
            "org.openmassage.assessment.muscle", // muscles as anatomy
            "org.openmassage.assessment.posture",
            "org.openmassage.assessment.redflag", // red flags as rules
            "org.openmassage.assessment.rom", // norms and errors of measurement
            "org.openmassage.assessment.scale", // grading scales
            "org.openmassage.assessment.specialtest", // tests and clusters as published
            "org.openmassage.billing.payer", // policies of payers
            "org.openmassage.protocols.catalog", // conditions, techniques, contraindications
            "org.openmassage.protocols.knowledge", // the catalogs together
            "org.openmassage.protocols.protocol"); // protocols as published

    private static final Set<String> TYPES = Set.of(
            "org.openmassage.assessment.change.ChangeBasis", // which population and paper to compare with
            "org.openmassage.billing.charge.FeeSchedule", // the name that the clinic gave its fees
            "org.openmassage.core.code.Coding", // a code as such, read back by parse
            "org.openmassage.core.json.DocumentProblem", // its path and remedy are ours
            "org.openmassage.core.json.DocumentProblem$Newer"); // the name of a schema

    private Disclosed() {}

    static boolean mayShowItsText(Class<?> type) {
        return TYPES.contains(type.getName()) || (KNOWLEDGE.contains(type.getPackageName()) && !isPersonal(type));
    }

    /** The records that are about a person: what holds one of them is personal, wherever it lives. */
    private static final Set<String> RECORDS = Set.of(
            "org.openmassage.core.care",
            "org.openmassage.core.finding",
            "org.openmassage.core.history",
            "org.openmassage.core.note",
            "org.openmassage.core.person");

    /** What is read from a patient's record, though it lives beside the rules. */
    private static boolean isPersonal(Class<?> type) {
        Stream<Type> parts = type.isRecord()
                ? Stream.of(type.getRecordComponents()).map(RecordComponent::getGenericType)
                : AnyValue.attributes(type).stream().map(Method::getGenericReturnType);
        return Set.of("Reading", "Amount", "Codes", "Dates").contains(type.getSimpleName())
                || parts.anyMatch(Disclosed::mentionsRecord);
    }

    private static boolean mentionsRecord(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return Stream.of(parameterized.getActualTypeArguments()).anyMatch(Disclosed::mentionsRecord);
        }
        return type instanceof Class<?> named
                && !named.isEnum()
                && !Term.class.isAssignableFrom(named)
                && RECORDS.contains(named.getPackageName());
    }
}
