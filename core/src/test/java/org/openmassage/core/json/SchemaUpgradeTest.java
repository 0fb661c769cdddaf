package org.openmassage.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.openmassage.core.json.internal.DocumentMapper;
import org.openmassage.core.json.internal.JsonContribution;
import org.openmassage.core.json.internal.SchemaUpgrade;
import org.openmassage.core.json.sample.Card;
import org.openmassage.core.json.sample.Chart;
import org.openmassage.core.json.sample.Samples;

class SchemaUpgradeTest {
    private record Step(String document, int from, UnaryOperator<ObjectNode> change) implements SchemaUpgrade {
        @Override
        public ObjectNode upgrade(ObjectNode older) {
            return change.apply(older);
        }
    }

    /** Version 2 renamed {@code id} to {@code key}; version 3 made {@code visits} a number. */
    private static final List<SchemaUpgrade> STEPS = List.of(
            new Step("sample-chart", 2, chart -> {
                JsonNode visits = chart.remove("visits");
                return chart.put("visitCount", visits.size());
            }),
            new Step("sample-chart", 1, chart -> chart.set("key", chart.remove("id"))));

    private static final DocumentMapper MAPPER = new DocumentMapper(List.of(contribution(STEPS)));

    private static JsonContribution contribution(List<SchemaUpgrade> steps) {
        return new JsonContribution() {
            @Override
            public List<SchemaUpgrade> upgrades() {
                return steps;
            }
        };
    }

    private static <T> T read(String json, Class<T> type) throws DocumentMappingException {
        Samples.small();
        return MAPPER.fromJson(json.replace('\'', '"'), type);
    }

    @Test
    void older_document_takes_every_step_in_order() throws Exception {
        String first = "{'schema':'sample-chart/1','id':'k-1','visits':[1,2,3],'birthDate':'1971-02-03'}";
        String second = "{'key':'k-1','schema':'sample-chart/2','visits':[1,2,3],'birthDate':'1971-02-03'}";
        assertThat(read(first, Chart.class)).isEqualTo(Samples.small());
        assertThat(read(second, Chart.class)).isEqualTo(Samples.small());
        assertThat(read(Samples.SMALL_JSON, Chart.class)).isEqualTo(Samples.small());
    }

    @Test
    void older_document_within_a_document_and_a_host_is_upgraded() throws Exception {
        String json = "{'schema':'sample-card/1','key':'c','charts':["
                + "{'schema':'sample-chart/1','id':'k-1','visits':[1,2,3],'birthDate':'1971-02-03'}]}";
        assertThat(read(json, Card.class).charts()).containsExactly(Samples.small());
        JsonMapper host =
                JsonMapper.builder().addModule(new OpenMassageModule(MAPPER)).build();
        JsonNode tree = host.readTree(json.replace('\'', '"'));
        assertThat(host.treeToValue(tree, Card.class).charts()).containsExactly(Samples.small());
    }

    @Test
    void older_document_is_read_as_strictly() {
        String unknown = "{'schema':'sample-chart/2','key':'k','visits':[],'birthDate':'1971-02-03','other':1}";
        assertThat(catchThrowableOfType(DocumentMappingException.class, () -> read(unknown, Chart.class))
                        .problem()
                        .code())
                .isEqualTo("unknown-property");
        String twice = "{'schema':'sample-chart/2','key':'k','visits':[],'visits':[],'birthDate':'1971-02-03'}";
        assertThat(catchThrowableOfType(DocumentMappingException.class, () -> read(twice, Chart.class))
                        .problem()
                        .code())
                .isEqualTo("duplicate-property");
        String deep = "{'birthDate':'1971-02-03','visits':[{'a':1,'a':2}],'key':'k','schema':'sample-chart/2'}";
        assertThat(catchThrowableOfType(DocumentMappingException.class, () -> read(deep, Chart.class))
                        .problem()
                        .code())
                .isEqualTo("duplicate-property");
    }

    @Test
    void upgrade_that_meets_something_unexpected_says_so_without_a_value() {
        String json = "{'schema':'sample-chart/2','key':'Canaryqz','birthDate':'1971-02-03'}";
        assertThatThrownBy(() -> read(json, Chart.class)).isInstanceOfSatisfying(DocumentMappingException.class, e -> {
            assertThat(e.problem().code()).isEqualTo("invalid-value");
            assertThat(e).hasNoCause().hasMessageNotContaining("Canaryqz");
        });
    }

    @Test
    void version_without_an_upgrade_is_unknown() {
        DocumentMapper gap = new DocumentMapper(List.of(contribution(STEPS.subList(1, 2))));
        assertThatThrownBy(() -> gap.fromJson("{\"schema\":\"sample-chart/1\"}", Chart.class))
                .isInstanceOfSatisfying(
                        DocumentMappingException.class,
                        e -> assertThat(e.problem().code()).isEqualTo("unknown-schema"));
    }

    @Test
    void two_upgrades_of_one_version_are_refused() {
        assertThatThrownBy(() -> new DocumentMapper(List.of(contribution(STEPS), contribution(STEPS))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("sample-chart/");
    }
}
