package org.openmassage.architecture.bad.assessment;

import org.openmassage.architecture.bad.protocols.ProtocolsThatKnowBilling;

/** Assessment leans on protocols. */
public record AssessmentThatKnowsProtocols(ProtocolsThatKnowBilling plan) {}
