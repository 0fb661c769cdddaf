package org.openmassage.derived;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmassage.architecture.LibraryModule;
import org.openmassage.core.json.DocumentSchema;
import org.openmassage.core.json.DocumentSchemas;
import org.openmassage.core.json.internal.HouseMapper;

/** The JSON Schemas in the jars are those that the code makes. CONTRIBUTING.md says how to refresh them. */
class SchemaTest {
    static List<LibraryModule> modules() {
        return LibraryModule.all();
    }

    static List<Class<?>> documents() {
        return modules().stream().flatMap(SchemaTest::documents).toList();
    }

    private static Stream<Class<?>> documents(LibraryModule module) {
        return module.publicTypes().stream().filter(type -> type.isAnnotationPresent(DocumentSchema.class));
    }

    private static DerivedFile file(LibraryModule module, String name) {
        String folder = module.name().substring(module.name().lastIndexOf('.') + 1);
        return DerivedFile.at(folder, "src", "main", "resources", "org", "openmassage", folder, "schema", name);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void schemas_in_the_jar_are_those_that_the_code_makes(LibraryModule module) {
        documents(module).forEach(document -> {
            DocumentSchema schema = document.getAnnotation(DocumentSchema.class);
            file(module, schema.name() + "-" + schema.version() + ".schema.json")
                    .hold(SchemaGenerator.text(new SchemaGenerator(HouseMapper.get()).of(document)));
        });
    }

    @ParameterizedTest
    @MethodSource("modules")
    void index_names_every_schema_of_the_module(LibraryModule module) {
        String index = documents(module)
                .map(document -> document.getAnnotation(DocumentSchema.class))
                .map(schema -> schema.name() + "/" + schema.version() + "\n")
                .sorted()
                .collect(Collectors.joining());
        if (!index.isEmpty()) {
            file(module, "index.txt").hold(index);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void schema_of_a_document_is_found_by_its_name(Class<?> document) throws JsonProcessingException {
        assumeThat(DerivedFile.refreshing())
                .as("the class path is older than this run")
                .isFalse();
        DocumentSchema schema = document.getAnnotation(DocumentSchema.class);
        JsonNode found =
                new JsonMapper().readTree(DocumentSchemas.find(schema.name()).orElseThrow());
        assertThat(found.at("/properties/schema/const").textValue()).isEqualTo(schema.name() + "/" + schema.version());
        assertThat(DocumentSchemas.names()).contains(schema.name());
    }

    @Test
    void no_schema_is_found_by_another_name() {
        assertThat(DocumentSchemas.find("sonnet")).isEmpty();
        assertThat(DocumentSchemas.find("")).isEmpty();
    }

    @Test
    void every_document_that_a_clinic_keeps_has_a_schema() {
        assertThat(documents())
                .extracting(
                        document -> document.getAnnotation(DocumentSchema.class).name())
                .doesNotHaveDuplicates()
                .contains("patient", "consents", "health-history", "prescription", "soap-note", "letter");
    }
}
