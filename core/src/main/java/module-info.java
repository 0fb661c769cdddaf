/** The vocabulary and the records of clinical massage: values with no opinion. */
@SuppressWarnings("module")
module org.openmassage.core {
    requires transitive com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires org.apache.commons.lang3;
    requires org.slf4j;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.openmassage.core.anatomy;
    exports org.openmassage.core.audit;
    exports org.openmassage.core.care;
    exports org.openmassage.core.catalog;
    exports org.openmassage.core.code;
    exports org.openmassage.core.consent;
    exports org.openmassage.core.credential;
    exports org.openmassage.core.finding;
    exports org.openmassage.core.history;
    exports org.openmassage.core.id;
    exports org.openmassage.core.issue;
    exports org.openmassage.core.json;
    exports org.openmassage.core.letter;
    exports org.openmassage.core.note;
    exports org.openmassage.core.person;
    exports org.openmassage.core.practice;
    exports org.openmassage.core.prescription;
    exports org.openmassage.core.rule;
    exports org.openmassage.core.sign;
    exports org.openmassage.core.time;
    exports org.openmassage.core.vocabulary;
    exports org.openmassage.core.internal to
            org.openmassage.assessment,
            org.openmassage.protocols,
            org.openmassage.billing;
    exports org.openmassage.core.json.internal to
            org.openmassage.assessment,
            org.openmassage.protocols,
            org.openmassage.billing;
    exports org.openmassage.core.style to
            org.openmassage.assessment,
            org.openmassage.protocols,
            org.openmassage.billing;

    opens org.openmassage.core.anatomy to
            com.fasterxml.jackson.databind;
    opens org.openmassage.core.audit to
            com.fasterxml.jackson.databind;
    opens org.openmassage.core.care to
            com.fasterxml.jackson.databind;
    opens org.openmassage.core.catalog to
            com.fasterxml.jackson.databind;
    opens org.openmassage.core.code to
            com.fasterxml.jackson.databind;
    opens org.openmassage.core.consent to
            com.fasterxml.jackson.databind;
    opens org.openmassage.core.credential to
            com.fasterxml.jackson.databind;
    opens org.openmassage.core.finding to
            com.fasterxml.jackson.databind;
    opens org.openmassage.core.history to
            com.fasterxml.jackson.databind;
    opens org.openmassage.core.id to
            com.fasterxml.jackson.databind;
    opens org.openmassage.core.issue to
            com.fasterxml.jackson.databind;
    opens org.openmassage.core.letter to
            com.fasterxml.jackson.databind;
    opens org.openmassage.core.note to
            com.fasterxml.jackson.databind;
    opens org.openmassage.core.person to
            com.fasterxml.jackson.databind;
    opens org.openmassage.core.practice to
            com.fasterxml.jackson.databind;
    opens org.openmassage.core.prescription to
            com.fasterxml.jackson.databind;
    opens org.openmassage.core.rule to
            com.fasterxml.jackson.databind;
    opens org.openmassage.core.sign to
            com.fasterxml.jackson.databind;
    opens org.openmassage.core.time to
            com.fasterxml.jackson.databind;
    opens org.openmassage.core.vocabulary to
            com.fasterxml.jackson.databind;

    uses org.openmassage.core.json.internal.JsonContribution;

    provides com.fasterxml.jackson.databind.Module with
            org.openmassage.core.json.OpenMassageModule;
}
