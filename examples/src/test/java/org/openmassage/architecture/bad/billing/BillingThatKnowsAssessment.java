package org.openmassage.architecture.bad.billing;

import org.assertj.core.api.Assertions;
import org.openmassage.architecture.bad.assessment.AssessmentThatKnowsProtocols;

/** Billing leans on assessment, and on a library that is none of its business. */
public record BillingThatKnowsAssessment(String code) {
    void judge(AssessmentThatKnowsProtocols verdict) {
        Assertions.assertThat(verdict).isNotNull();
    }
}
