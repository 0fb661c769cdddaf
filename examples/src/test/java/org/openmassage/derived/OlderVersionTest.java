package org.openmassage.derived;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openmassage.core.anatomy.BodyRegion;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.anatomy.Side;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.json.DocumentMappingException;
import org.openmassage.core.json.DocumentSchema;
import org.openmassage.core.json.internal.DocumentMapper;
import org.openmassage.core.json.internal.HouseMapper;
import org.openmassage.core.json.internal.JsonContribution;
import org.openmassage.core.json.internal.SchemaUpgrade;

/**
 * The life of a document whose JSON changed: a card on the door of the room held one site as text and a note; now it
 * holds several sites, and the note is a remark. The schema of the first version stays as it was shipped.
 */
class OlderVersionTest {
    private static final String FIRST =
            "{\"schema\":\"room-card/1\",\"patient\":\"p-1\",\"site\":\"shoulder:left\",\"note\":\"knock\"}";
    private static final String SECOND = "{\"schema\":\"room-card/2\",\"patient\":\"p-1\","
            + "\"sites\":[{\"region\":\"shoulder\",\"side\":\"left\"}],\"remark\":\"knock\"}";
    private static final RoomCard CARD = new RoomCard(
            PatientId.of("p-1"), List.of(BodySite.of(BodyRegion.SHOULDER, Side.LEFT)), Optional.of("knock"));

    @DocumentSchema(name = "room-card", version = 2)
    record RoomCard(PatientId patient, List<BodySite> sites, Optional<String> remark) {}

    /** From the first version to the second. */
    private static final class OneSiteToSeveral implements SchemaUpgrade {
        @Override
        public String document() {
            return "room-card";
        }

        @Override
        public int from() {
            return 1;
        }

        @Override
        public ObjectNode upgrade(ObjectNode older) {
            String[] site = older.remove("site").textValue().split(":", -1);
            ObjectNode only = older.putArray("sites").addObject().put("region", site[0]);
            if (site.length == 2) {
                only.put("side", site[1]);
            }
            JsonNode note = older.remove("note");
            return note == null ? older : older.set("remark", note);
        }
    }

    private static final DocumentMapper MAPPER = new DocumentMapper(List.of(new JsonContribution() {
        @Override
        public List<SchemaUpgrade> upgrades() {
            return List.of(new OneSiteToSeveral());
        }
    }));

    private static Schema first() throws IOException {
        return SchemaValidationTest.schemaOf(
                Files.readString(Path.of("src", "test", "resources", "schema", "room-card-1.schema.json")));
    }

    private static Schema second() {
        return SchemaValidationTest.schemaOf(
                SchemaGenerator.text(new SchemaGenerator(HouseMapper.of(MAPPER)).of(RoomCard.class)));
    }

    @Test
    void document_of_the_first_version_is_read_as_one_of_the_second() throws DocumentMappingException {
        assertThat(MAPPER.fromJson(FIRST, RoomCard.class)).isEqualTo(CARD);
        assertThat(MAPPER.fromJson(SECOND, RoomCard.class)).isEqualTo(CARD);
        assertThat(MAPPER.fromJson(
                        "{\"schema\":\"room-card/1\",\"patient\":\"p-1\",\"site\":\"neck\"}", RoomCard.class))
                .isEqualTo(new RoomCard(PatientId.of("p-1"), List.of(BodySite.of(BodyRegion.NECK)), Optional.empty()));
    }

    @Test
    void what_is_written_is_the_second_version() throws DocumentMappingException {
        assertThat(MAPPER.toJson(MAPPER.fromJson(FIRST, RoomCard.class), false)).isEqualTo(SECOND);
    }

    @Test
    void each_version_is_valid_against_its_own_schema_only() throws IOException {
        assertThat(first().validate(FIRST, InputFormat.JSON)).isEmpty();
        assertThat(second().validate(SECOND, InputFormat.JSON)).isEmpty();
        assertThat(first().validate(SECOND, InputFormat.JSON)).isNotEmpty();
        assertThat(second().validate(FIRST, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void document_of_a_third_version_is_refused_as_newer() {
        assertThatThrownBy(() -> MAPPER.fromJson(SECOND.replace("card/2", "card/3"), RoomCard.class))
                .isInstanceOfSatisfying(
                        DocumentMappingException.class,
                        e -> assertThat(e.problem().code()).isEqualTo("newer-document"));
    }
}
