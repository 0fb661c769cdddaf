/** The vocabulary and the records of clinical massage: values with no opinion. */
@SuppressWarnings("module")
module org.openmassage.core {
    requires transitive com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires org.apache.commons.lang3;
    requires org.slf4j;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.openmassage.core.style to
            org.openmassage.assessment,
            org.openmassage.protocols,
            org.openmassage.billing;
}
