package org.openmassage.architecture.bad.protocols;

import org.openmassage.architecture.bad.billing.BillingThatKnowsAssessment;
import org.openmassage.architecture.bad.core.CoreThatKnowsBilling;
import org.openmassage.architecture.bad.core.internal.deep.SecretOfCore;

/** Protocols lean on billing, and reach into a secret of core. */
public final class ProtocolsThatKnowBilling {
    private final BillingThatKnowsAssessment charge = new BillingThatKnowsAssessment("97124");

    CoreThatKnowsBilling secret() {
        return new CoreThatKnowsBilling(new BillingThatKnowsAssessment(charge.code() + SecretOfCore.VALUE));
    }
}
