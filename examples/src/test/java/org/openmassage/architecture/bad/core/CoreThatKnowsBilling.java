package org.openmassage.architecture.bad.core;

import org.openmassage.architecture.bad.billing.BillingThatKnowsAssessment;

/** Core leans on billing. */
public record CoreThatKnowsBilling(BillingThatKnowsAssessment charge) {}
