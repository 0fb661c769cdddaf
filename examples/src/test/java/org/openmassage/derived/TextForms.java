package org.openmassage.derived;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.openmassage.core.code.Icd10CmCode;
import org.openmassage.core.code.LoincCode;
import org.openmassage.core.code.Modifier;
import org.openmassage.core.code.Npi;
import org.openmassage.core.code.PlaceOfService;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.code.ProviderTaxonomyCode;
import org.openmassage.core.credential.Jurisdiction;
import org.openmassage.core.credential.Profession;
import org.openmassage.core.id.DocumentId;
import org.openmassage.core.person.Phone;
import org.openmassage.core.time.PartialDate;
import org.openmassage.core.vocabulary.Term;

/**
 * The spelling of what is written as one JSON string, as a schema states it: patterns in the part of ECMA 262 that every
 * validator knows, and the named format beside them, which most validators only note.
 */
final class TextForms {
    private static final String DAY = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";
    private static final String SECONDS = ":[0-5][0-9](\\.[0-9]{1,9})?";
    private static final String KEBAB = "[a-z0-9]+([.-][a-z0-9]+)*";

    private static final Map<Class<?>, ObjectNode> FORMS = Map.ofEntries(
            Map.entry(LocalDate.class, form(DAY).put("format", "date")),
            Map.entry(LocalTime.class, form(TIME + "(" + SECONDS + ")?")),
            Map.entry(LocalDateTime.class, form(DAY + "T" + TIME + "(" + SECONDS + ")?")),
            Map.entry(
                    OffsetDateTime.class,
                    form(DAY + "T" + TIME + "(" + SECONDS + ")?(Z|[+-][0-9]{2}:[0-9]{2}(:[0-9]{2})?)")),
            Map.entry(Instant.class, form(DAY + "T" + TIME + SECONDS + "Z").put("format", "date-time")),
            Map.entry(YearMonth.class, form("[0-9]{4}-(0[1-9]|1[0-2])")),
            Map.entry(ZoneId.class, form("[A-Za-z0-9+-][A-Za-z0-9~/._:+-]*")),
            Map.entry(Duration.class, form("-?PT[0-9HMS.-]+").put("format", "duration")),
            Map.entry(Period.class, form("P(-?[0-9]+[YMWD])+")),
            Map.entry(BigDecimal.class, form("-?(0|[1-9][0-9]*)(\\.[0-9]+)?").put("maxLength", 60)),
            Map.entry(String.class, text()),
            Map.entry(URI.class, text().put("format", "uri")),
            Map.entry(PartialDate.class, form("(1[89]|2[0-9])[0-9]{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?")),
            Map.entry(Npi.class, form("[12][0-9]{9}")),
            Map.entry(Icd10CmCode.class, form("[A-Z][0-9A][0-9A-Z](\\.[0-9A-Z]{1,4})?")),
            Map.entry(ProcedureCode.class, form("[0-9]{4}[0-9AFTU]|[A-V][0-9]{4}")),
            Map.entry(Modifier.class, form("[0-9A-Z]{2}")),
            Map.entry(PlaceOfService.class, form("[0-9]{2}")),
            Map.entry(ProviderTaxonomyCode.class, form("[0-9A-Z]{9}X")),
            Map.entry(LoincCode.class, form("[0-9]{1,7}-[0-9]")),
            Map.entry(Jurisdiction.class, form("[A-Z]{2}(-[A-Z0-9]{1,3})?")),
            Map.entry(Profession.class, form(KEBAB)),
            Map.entry(Phone.class, form("\\+?[0-9 ()./-]+(x[0-9]{1,8})?")));

    private TextForms() {}

    /** The schema of a type that is written as a string in a form of its own, if it is one of these. */
    static Optional<ObjectNode> of(Class<?> type) {
        if (DocumentId.class.isAssignableFrom(type)) {
            return Optional.of(text().put("minLength", 1)
                    .put("maxLength", DocumentId.MAX_LENGTH)
                    .put("pattern", "\\S"));
        }
        if (Term.class.isAssignableFrom(type)) {
            return Optional.of(form(KEBAB).put("maxLength", Term.MAX_LENGTH));
        }
        return Optional.ofNullable(FORMS.get(type)).map(ObjectNode::deepCopy);
    }

    private static ObjectNode form(String pattern) {
        return text().put("pattern", "^(" + pattern + ")$");
    }

    private static ObjectNode text() {
        return JsonNodeFactory.instance.objectNode().put("type", "string");
    }
}
