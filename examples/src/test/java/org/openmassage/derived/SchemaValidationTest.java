package org.openmassage.derived;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmassage.core.history.HealthHistory;
import org.openmassage.core.json.DocumentSchemas;
import org.openmassage.core.json.Documents;
import org.openmassage.core.json.InvalidDocumentException;
import org.openmassage.core.json.internal.HouseMapper;
import org.openmassage.core.note.SoapNote;

/** A validator that is not ours agrees with our reader on what is a document and what is none. */
class SchemaValidationTest {
    private static final String META = "https://json-schema.org/draft/2020-12/schema";
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final String NOTE = literal("{'schema':'soap-note/1','id':'n-1','visit':'v-1','patient':'p-1',"
            + "'practitioner':'t-1','kind':'treatment','date':'2026-03-02','start':'14:30',"
            + "'subjective':{'complaint':'Nacken „steif“ 🧠','pain':[{'intensity':6,'on':'2026-03-02',"
            + "'site':{'region':'shoulder','side':'left'}}],"
            + "'outcomes':[{'measure':'ndi','items':[2,null,0],'on':'2026-03-02'}]},"
            + "'assessment':{'diagnoses':['M54.2']},"
            + "'treatments':[{'technique':'effleurage','minutes':24,'dose':{'type':'manual-pressure','walton':2}},"
            + "{'technique':'hot-pack','minutes':10,'dose':{'type':'thermal','kind':'heat','celsius':'-4.50'}}],"
            + "'extensions':{'https://clinic.example/room':{'no':[4,null]}}}");

    private static final String HISTORY =
            literal("{'schema':'health-history/1','id':'h-1','patient':'p-1','recordedOn':'2026-03-02',"
                    + "'recordedAt':'2026-03-02T22:30:00Z','conditions':[{'condition':'neck-pain','answer':'present',"
                    + "'onset':'2024-05'}],'medications':{'answer':'absent'},'stress':{'answer':'present','value':7}}");

    private static String literal(String json) {
        return json.replace('\'', '"');
    }

    static Schema schemaOf(String text) {
        return REGISTRY.getSchema(text, InputFormat.JSON);
    }

    private static List<Error> errors(String document, String json) {
        return schemaOf(DocumentSchemas.find(document).orElseThrow()).validate(json, InputFormat.JSON);
    }

    @ParameterizedTest
    @MethodSource("org.openmassage.derived.SchemaTest#documents")
    void schema_is_valid_by_its_draft(Class<?> document) {
        String text = SchemaGenerator.text(new SchemaGenerator(HouseMapper.get()).of(document));
        Schema meta = REGISTRY.getSchema(SchemaLocation.of(META));
        assertThat(meta.validate(text, InputFormat.JSON)).isEmpty();
    }

    @Test
    void documents_are_valid() {
        assertThat(errors("soap-note", NOTE)).isEmpty();
        assertThat(errors("health-history", HISTORY)).isEmpty();
        assertThat(Documents.read(NOTE, SoapNote.class).treatments()).hasSize(2);
        assertThat(Documents.read(HISTORY, HealthHistory.class).conditions()).hasSize(1);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        'schema':'soap-note/1',              |                                       | no schema
        'soap-note/1'                        | 'soap-note/2'                         | a newer schema
        'soap-note/1'                        | 'letter/1'                            | the schema of another document
        'visit':'v-1',                       |                                       | a required property missing
        'visit':'v-1'                        | 'visit':' '                           | a blank id
        'visit':'v-1'                        | 'visit':7                             | a number for an id
        'visit':'v-1'                        | 'Visit':'v-1'                         | a property unknown
        'complaint':                         | 'complaint2':                         | a property unknown within
        'kind':'treatment'                   | 'kind':'TREATMENT'                    | a constant spelled as in Java
        'kind':'treatment'                   | 'kind':'massage'                      | a constant unknown
        'date':'2026-03-02','start'          | 'date':'03/02/2026','start'           | a date in another form
        'date':'2026-03-02','start'          | 'date':[2026,3,2],'start'             | a date as numbers
        '14:30'                              | '2:30 PM'                             | a time in another form
        'intensity':6                        | 'intensity':'6'                       | a string for a number
        'intensity':6                        | 'intensity':6.5                       | a fraction for a whole number
        'side':'left'                        | 'side':'upper'                        | a side unknown
        [2,null,0]                           | [2,'x',0]                             | a string among numbers
        ['M54.2']                            | 'M54.2'                               | a value for a list
        ['M54.2']                            | ['54.2']                              | a code out of form
        'technique':'hot-pack'               | 'technique':'Hot Pack'                | a term out of form
        'type':'thermal',                    |                                       | a member that does not say which
        'type':'thermal'                     | 'type':'electric'                     | a member unknown
        'walton':2                           | 'kind':'heat'                         | a member with the property of another
        '-4.50'                              | -4.50                                 | a decimal that is no string
        '-4.50'                              | '4,50'                                | a decimal with a comma
        https://clinic.example/room          | room                                  | an extension without a namespace
        """)
    void broken_note_is_refused_by_the_schema_and_by_the_reader(String sound, String broken, String what) {
        String json = NOTE.replace(literal(sound), broken == null ? "" : literal(broken));
        assertThat(json).isNotEqualTo(NOTE);
        assertThat(errors("soap-note", json)).as(what).isNotEmpty();
        assertThatThrownBy(() -> Documents.read(json, SoapNote.class)).isInstanceOf(InvalidDocumentException.class);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        'answer':'absent'                    | 'answer':'no'                         | an answer unknown
        'answer':'absent'                    | 'answer':'absent','value':[]          | an absent answer with a value
        'answer':'present','value':7         | 'answer':'present'                    | a present answer without one
        'answer':'present','value':7         | 'answer':'present','value':[7]        | an answer of another type
        'onset':'2024-05'                    | 'onset':'2024-5'                      | a partial date in another form
        'onset':'2024-05'                    | 'onset':'2024-13'                     | a month that is none
        T22:30:00Z                           | T22:30:00+01:00                       | a moment with an offset
        """)
    void broken_history_is_refused_by_the_schema_and_by_the_reader(String sound, String broken, String what) {
        String json = HISTORY.replace(literal(sound), literal(broken));
        assertThat(json).isNotEqualTo(HISTORY);
        assertThat(errors("health-history", json)).as(what).isNotEmpty();
        assertThatThrownBy(() -> Documents.read(json, HealthHistory.class))
                .isInstanceOf(InvalidDocumentException.class);
    }
}
