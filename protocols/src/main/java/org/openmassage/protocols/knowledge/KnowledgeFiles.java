package org.openmassage.protocols.knowledge;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.openmassage.assessment.AssessmentCitations;
import org.openmassage.assessment.outcome.OutcomeMeasure;
import org.openmassage.assessment.outcome.OutcomeMeasures;
import org.openmassage.assessment.redflag.RedFlag;
import org.openmassage.assessment.redflag.RedFlags;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.catalog.CatalogProblem;
import org.openmassage.core.catalog.CatalogReader;
import org.openmassage.core.catalog.CatalogSource;
import org.openmassage.core.catalog.Citation;
import org.openmassage.core.rule.Fact;
import org.openmassage.core.vocabulary.CitationId;
import org.openmassage.core.vocabulary.ConditionId;
import org.openmassage.core.vocabulary.FactId;
import org.openmassage.core.vocabulary.MeasureId;
import org.openmassage.core.vocabulary.MedicationClassId;
import org.openmassage.core.vocabulary.ProtocolId;
import org.openmassage.core.vocabulary.RuleId;
import org.openmassage.core.vocabulary.TechniqueId;
import org.openmassage.protocols.catalog.Condition;
import org.openmassage.protocols.catalog.Contraindication;
import org.openmassage.protocols.catalog.Technique;
import org.openmassage.protocols.evidence.EvidenceId;
import org.openmassage.protocols.evidence.EvidenceItem;
import org.openmassage.protocols.medication.MedicationClass;
import org.openmassage.protocols.protocol.Protocol;

/** Reads catalogs: those that ship with this library, and a clinic's own from a folder with a folder for each of them. */
final class KnowledgeFiles {
    /** Beside this class; the hyphen keeps the folders of data from being packages of the module. */
    private static final String SHIPPED = "catalog-data/";

    private static final CatalogReader<ConditionId, Condition> CONDITIONS =
            CatalogReader.of(Condition.class, Condition::id, ConditionId::of);
    private static final CatalogReader<TechniqueId, Technique> TECHNIQUES =
            CatalogReader.of(Technique.class, Technique::id, TechniqueId::of);
    private static final CatalogReader<RuleId, Contraindication> CONTRAINDICATIONS =
            CatalogReader.of(Contraindication.class, Contraindication::id, RuleId::of);
    private static final CatalogReader<RuleId, RedFlag> RED_FLAGS =
            CatalogReader.of(RedFlag.class, RedFlag::id, RuleId::of);
    private static final CatalogReader<FactId, Fact> FACTS = CatalogReader.of(Fact.class, Fact::id, FactId::of);
    private static final CatalogReader<ProtocolId, Protocol> PROTOCOLS =
            CatalogReader.of(Protocol.class, Protocol::id, ProtocolId::of);
    private static final CatalogReader<MeasureId, OutcomeMeasure> MEASURES =
            CatalogReader.of(OutcomeMeasure.class, OutcomeMeasure::id, MeasureId::of);
    private static final CatalogReader<MedicationClassId, MedicationClass> MEDICATIONS =
            CatalogReader.of(MedicationClass.class, MedicationClass::id, MedicationClassId::of);
    private static final CatalogReader<EvidenceId, EvidenceItem> EVIDENCE =
            CatalogReader.of(EvidenceItem.class, EvidenceItem::id, EvidenceId::of);
    private static final CatalogReader<CitationId, Citation> CITATIONS =
            CatalogReader.of(Citation.class, Citation::id, CitationId::of);

    /** The folders that a clinic's own knowledge may have. */
    static final List<String> FOLDERS = List.of(
            "conditions",
            "techniques",
            "contraindications",
            "red-flags",
            "facts",
            "protocols",
            "measures",
            "medications",
            "evidence",
            "citations");

    private KnowledgeFiles() {}

    static ClinicalKnowledge read() {
        Catalog<FactId, Fact> ofRedFlags = Catalog.deferred(RedFlags::facts);
        return ClinicalKnowledge.builder()
                .conditions(shipped(CONDITIONS, "conditions"))
                .techniques(shipped(TECHNIQUES, "techniques"))
                .contraindications(shipped(CONTRAINDICATIONS, "contraindications"))
                .redFlags(Catalog.deferred(() -> RedFlags.standard(ofRedFlags)))
                .facts(ofRedFlags.combinedWith(shipped(FACTS, "facts")))
                .protocols(shipped(PROTOCOLS, "protocols"))
                .measures(Catalog.deferred(OutcomeMeasures::standard))
                .medications(shipped(MEDICATIONS, "medications"))
                .evidence(shipped(EVIDENCE, "evidence"))
                .citations(
                        Catalog.deferred(AssessmentCitations::standard).combinedWith(shipped(CITATIONS, "citations")))
                .build();
    }

    /** A catalog of this module, read by whoever first asks it for something. */
    private static <K, V> Catalog<K, V> shipped(CatalogReader<K, V> reader, String name) {
        return Catalog.deferred(
                () -> reader.read(CatalogSource.resources(KnowledgeFiles.class::getResourceAsStream, SHIPPED + name)));
    }

    static ClinicalKnowledge read(Path folder) {
        return ClinicalKnowledge.builder()
                .conditions(read(CONDITIONS, folder, "conditions"))
                .techniques(read(TECHNIQUES, folder, "techniques"))
                .contraindications(read(CONTRAINDICATIONS, folder, "contraindications"))
                .redFlags(read(RED_FLAGS, folder, "red-flags"))
                .facts(read(FACTS, folder, "facts"))
                .protocols(read(PROTOCOLS, folder, "protocols"))
                .measures(read(MEASURES, folder, "measures"))
                .medications(read(MEDICATIONS, folder, "medications"))
                .evidence(read(EVIDENCE, folder, "evidence"))
                .citations(read(CITATIONS, folder, "citations"))
                .build();
    }

    /** What can be read of a folder, whatever is wrong with the rest of it. */
    static ClinicalKnowledge readable(Path folder) {
        return ClinicalKnowledge.builder()
                .conditions(readable(CONDITIONS, folder, "conditions"))
                .techniques(readable(TECHNIQUES, folder, "techniques"))
                .contraindications(readable(CONTRAINDICATIONS, folder, "contraindications"))
                .redFlags(readable(RED_FLAGS, folder, "red-flags"))
                .facts(readable(FACTS, folder, "facts"))
                .protocols(readable(PROTOCOLS, folder, "protocols"))
                .measures(readable(MEASURES, folder, "measures"))
                .medications(readable(MEDICATIONS, folder, "medications"))
                .evidence(readable(EVIDENCE, folder, "evidence"))
                .citations(readable(CITATIONS, folder, "citations"))
                .build();
    }

    /** All that is wrong with the files of a folder, and with its entries beside the others of this knowledge. */
    static List<CatalogProblem> lint(Path folder, ClinicalKnowledge together) {
        Lint lint = new Lint(folder, together);
        lint.add(CONDITIONS, Condition::id, KnowledgeCheck::condition, "conditions");
        lint.add(TECHNIQUES, Technique::id, KnowledgeCheck::technique, "techniques");
        lint.add(CONTRAINDICATIONS, Contraindication::id, KnowledgeCheck::contraindication, "contraindications");
        lint.add(RED_FLAGS, RedFlag::id, KnowledgeCheck::redFlag, "red-flags");
        lint.add(FACTS, Fact::id, KnowledgeCheck::fact, "facts");
        lint.add(PROTOCOLS, Protocol::id, KnowledgeCheck::wholeProtocol, "protocols");
        lint.add(MEASURES, OutcomeMeasure::id, (check, measure) -> {}, "measures");
        lint.add(MEDICATIONS, MedicationClass::id, KnowledgeCheck::medication, "medications");
        lint.add(EVIDENCE, EvidenceItem::id, KnowledgeCheck::evidence, "evidence");
        lint.add(CITATIONS, Citation::id, (check, citation) -> {}, "citations");
        return List.copyOf(lint.problems);
    }

    private record Lint(Path folder, ClinicalKnowledge together, List<CatalogProblem> problems) {
        Lint(Path folder, ClinicalKnowledge together) {
            this(folder, together, new ArrayList<>());
        }

        <V> void add(CatalogReader<?, V> reader, Function<V, ?> id, BiConsumer<KnowledgeCheck, V> check, String name) {
            Path catalog = folder.resolve(name);
            if (Files.isDirectory(catalog)) {
                problems.addAll(reader.withCheck(
                                entry -> KnowledgeCheck.of(together, check, entry, "/" + name + "/" + id.apply(entry)))
                        .lint(CatalogSource.folder(catalog)));
            }
        }
    }

    private static <K, V> Catalog<K, V> read(CatalogReader<K, V> reader, Path folder, String name) {
        Path catalog = folder.resolve(name);
        return Files.isDirectory(catalog) ? reader.read(catalog) : Catalog.empty();
    }

    private static <K, V> Catalog<K, V> readable(CatalogReader<K, V> reader, Path folder, String name) {
        Path catalog = folder.resolve(name);
        return Files.isDirectory(catalog) ? reader.readable(CatalogSource.folder(catalog)) : Catalog.empty();
    }
}
