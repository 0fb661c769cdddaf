/** Catalogs of conditions, techniques, contraindications and protocols; screening, intake and planning. */
@SuppressWarnings("module")
module org.openmassage.protocols {
    requires transitive org.openmassage.assessment;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.openmassage.protocols.care;
    exports org.openmassage.protocols.catalog;
    exports org.openmassage.protocols.education;
    exports org.openmassage.protocols.evidence;
    exports org.openmassage.protocols.explain;
    exports org.openmassage.protocols.intake;
    exports org.openmassage.protocols.knowledge;
    exports org.openmassage.protocols.medication;
    exports org.openmassage.protocols.planning;
    exports org.openmassage.protocols.protocol;
    exports org.openmassage.protocols.review;
    exports org.openmassage.protocols.screening;
    exports org.openmassage.protocols.search;

    opens org.openmassage.protocols.care to
            com.fasterxml.jackson.databind;
    opens org.openmassage.protocols.catalog to
            com.fasterxml.jackson.databind;
    opens org.openmassage.protocols.education to
            com.fasterxml.jackson.databind;
    opens org.openmassage.protocols.evidence to
            com.fasterxml.jackson.databind;
    opens org.openmassage.protocols.intake to
            com.fasterxml.jackson.databind;
    opens org.openmassage.protocols.medication to
            com.fasterxml.jackson.databind;
    opens org.openmassage.protocols.planning to
            com.fasterxml.jackson.databind;
    opens org.openmassage.protocols.protocol to
            com.fasterxml.jackson.databind;
    opens org.openmassage.protocols.screening to
            com.fasterxml.jackson.databind;
    opens org.openmassage.protocols.search to
            com.fasterxml.jackson.databind;
}
