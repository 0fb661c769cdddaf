package org.openmassage.derived;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmassage.assessment.outcome.OutcomeMeasure;
import org.openmassage.assessment.redflag.RedFlag;
import org.openmassage.core.catalog.Citation;
import org.openmassage.core.json.internal.HouseMapper;
import org.openmassage.core.rule.Fact;
import org.openmassage.protocols.catalog.Condition;
import org.openmassage.protocols.catalog.Contraindication;
import org.openmassage.protocols.catalog.Technique;
import org.openmassage.protocols.evidence.EvidenceItem;
import org.openmassage.protocols.knowledge.CatalogSchemas;
import org.openmassage.protocols.medication.MedicationClass;
import org.openmassage.protocols.protocol.Protocol;

/** The schemas that an editor reads catalogs by are those that the code makes, and every shipped file is valid by them. */
class CatalogSchemaTest {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Path SCHEMAS =
            Path.of("protocols/src/main/resources/org/openmassage/protocols/knowledge/catalog-schema");
    private static final Map<String, Class<?>> ENTRIES = entries();

    private static Map<String, Class<?>> entries() {
        Map<String, Class<?>> entries = new LinkedHashMap<>();
        entries.put("conditions", Condition.class);
        entries.put("techniques", Technique.class);
        entries.put("contraindications", Contraindication.class);
        entries.put("red-flags", RedFlag.class);
        entries.put("facts", Fact.class);
        entries.put("protocols", Protocol.class);
        entries.put("measures", OutcomeMeasure.class);
        entries.put("medications", MedicationClass.class);
        entries.put("evidence", EvidenceItem.class);
        entries.put("citations", Citation.class);
        return entries;
    }

    static List<String> names() {
        return Stream.concat(ENTRIES.keySet().stream(), Stream.of("index")).toList();
    }

    private static String made(String name) {
        SchemaGenerator generator = new SchemaGenerator(HouseMapper.get());
        return SchemaGenerator.text(
                name.equals("index")
                        ? generator.ofIndex()
                        : generator.ofFile(name, ENTRIES.getOrDefault(name, Object.class)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void schema_in_the_jar_is_the_one_that_the_code_makes(String name) {
        new DerivedFile(DerivedFile.ROOT.resolve(SCHEMAS).resolve(name + ".schema.json")).hold(made(name));
        assumeThat(DerivedFile.refreshing())
                .as("the class path is older than this run")
                .isFalse();
        assertThat(CatalogSchemas.find(name)).contains(made(name));
    }

    @Test
    void every_catalog_of_an_overlay_has_a_schema_and_nothing_else_has() {
        assertThat(CatalogSchemas.names()).containsExactlyElementsOf(names());
        assertThat(CatalogSchemas.find("sonnets")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void schema_is_valid_by_its_draft(String name) {
        Schema meta = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(made(name), InputFormat.JSON)).isEmpty();
    }

    /** A file of a catalog, the folder that it is in, and the schema that it is to be valid by. */
    record CatalogFile(Path path, String schema) {
        @Override
        public String toString() {
            return path.toString();
        }
    }

    static List<CatalogFile> files() {
        String assessment = "assessment/src/main/resources/org/openmassage/assessment/";
        List<CatalogFile> files = new ArrayList<>();
        for (String name : ENTRIES.keySet()) {
            files.addAll(files(
                    "protocols/src/main/resources/org/openmassage/protocols/knowledge/catalog-data/" + name, name));
            files.addAll(files("examples/overlay/" + name, name));
        }
        files.addAll(files(assessment + "redflag/facts", "facts"));
        files.addAll(files(assessment + "redflag/flags", "red-flags"));
        return files;
    }

    private static List<CatalogFile> files(String folder, String name) {
        Path path = DerivedFile.ROOT.resolve(folder);
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(path)) {
            return found.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> new CatalogFile(file, file.endsWith("index.json") ? "index" : name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_shipped_file_is_valid_by_its_schema(CatalogFile file) throws IOException {
        assertThat(REGISTRY.getSchema(made(file.schema()), InputFormat.JSON)
                        .validate(Files.readString(file.path()), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void the_walk_reaches_the_shipped_files() {
        assertThat(files()).hasSizeGreaterThan(80);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'because'          | 'becuase'        | a property misspelled
            'local'            | 'locally'        | an effect unknown
            'consensus'        | 'sure'           | a status unknown
            'present','fact'   | 'there','fact'   | a kind of criterion unknown
            'avoid':true       | 'avoid':'yes'    | a text for a truth value
            'name':'Tattoo',   |                  | a name that is missing
            """)
    void mistake_in_an_entry_is_found_by_the_schema(String sound, String broken, String what) {
        String rule = "[{'id':'clinic.tattoo','name':'Tattoo','effect':'local',"
                + "'criterion':{'type':'present','fact':'clinic.tattoo'},"
                + "'limits':[{'atFacts':['clinic.tattoo'],'limits':{'avoid':true}}],"
                + "'because':'The skin is open.','status':'consensus'},"
                + "{'withdraw':'antiplatelet','reason':'Case by case.'}]";
        Schema schema = REGISTRY.getSchema(made("contraindications"), InputFormat.JSON);

        assertThat(schema.validate(rule.replace('\'', '"'), InputFormat.JSON)).isEmpty();
        String spoiled = rule.replace(sound, broken == null ? "" : broken);
        assertThat(spoiled).isNotEqualTo(rule);
        assertThat(schema.validate(spoiled.replace('\'', '"'), InputFormat.JSON))
                .as(what)
                .isNotEmpty();
    }
}
