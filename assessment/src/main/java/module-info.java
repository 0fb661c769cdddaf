/** Measuring and interpreting: outcome measures, what a change means, red flags, progress. */
@SuppressWarnings("module")
module org.openmassage.assessment {
    requires transitive org.openmassage.core;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.openmassage.assessment;
    exports org.openmassage.assessment.change;
    exports org.openmassage.assessment.criteria;
    exports org.openmassage.assessment.gait;
    exports org.openmassage.assessment.muscle;
    exports org.openmassage.assessment.outcome;
    exports org.openmassage.assessment.posture;
    exports org.openmassage.assessment.progress;
    exports org.openmassage.assessment.redflag;
    exports org.openmassage.assessment.rom;
    exports org.openmassage.assessment.scale;
    exports org.openmassage.assessment.specialtest;

    opens org.openmassage.assessment.change to
            com.fasterxml.jackson.databind;
    opens org.openmassage.assessment.criteria to
            com.fasterxml.jackson.databind;
    opens org.openmassage.assessment.gait to
            com.fasterxml.jackson.databind;
    opens org.openmassage.assessment.muscle to
            com.fasterxml.jackson.databind;
    opens org.openmassage.assessment.outcome to
            com.fasterxml.jackson.databind;
    opens org.openmassage.assessment.posture to
            com.fasterxml.jackson.databind;
    opens org.openmassage.assessment.progress to
            com.fasterxml.jackson.databind;
    opens org.openmassage.assessment.redflag to
            com.fasterxml.jackson.databind;
    opens org.openmassage.assessment.rom to
            com.fasterxml.jackson.databind;
    opens org.openmassage.assessment.scale to
            com.fasterxml.jackson.databind;
    opens org.openmassage.assessment.specialtest to
            com.fasterxml.jackson.databind;
}
