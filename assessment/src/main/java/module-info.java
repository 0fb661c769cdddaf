/** Measuring and interpreting: outcome measures, what a change means, red flags, progress. */
@SuppressWarnings("module")
module org.openmassage.assessment {
    requires transitive org.openmassage.core;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.openmassage.assessment;
    exports org.openmassage.assessment.change;
    exports org.openmassage.assessment.outcome;
    exports org.openmassage.assessment.progress;
    exports org.openmassage.assessment.redflag;

    opens org.openmassage.assessment.change to
            com.fasterxml.jackson.databind;
    opens org.openmassage.assessment.outcome to
            com.fasterxml.jackson.databind;
    opens org.openmassage.assessment.progress to
            com.fasterxml.jackson.databind;
    opens org.openmassage.assessment.redflag to
            com.fasterxml.jackson.databind;
}
