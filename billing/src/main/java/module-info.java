/** From signed notes to a scrubbed claim: units, charges, claims, payers. */
@SuppressWarnings("module")
module org.openmassage.billing {
    requires com.fasterxml.jackson.dataformat.csv;
    requires transitive org.joda.money;
    requires transitive org.openmassage.core;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.openmassage.billing.authorization;
    exports org.openmassage.billing.benefit;
    exports org.openmassage.billing.charge;
    exports org.openmassage.billing.claim;
    exports org.openmassage.billing.cms1500;
    exports org.openmassage.billing.codefile;
    exports org.openmassage.billing.codelist;
    exports org.openmassage.billing.codeset;
    exports org.openmassage.billing.correction;
    exports org.openmassage.billing.edit;
    exports org.openmassage.billing.estimate;
    exports org.openmassage.billing.goodfaith;
    exports org.openmassage.billing.payer;
    exports org.openmassage.billing.posting;
    exports org.openmassage.billing.remittance;
    exports org.openmassage.billing.scrub;
    exports org.openmassage.billing.statement;
    exports org.openmassage.billing.superbill;
    exports org.openmassage.billing.unit;

    opens org.openmassage.billing.authorization to
            com.fasterxml.jackson.databind;
    opens org.openmassage.billing.benefit to
            com.fasterxml.jackson.databind;
    opens org.openmassage.billing.charge to
            com.fasterxml.jackson.databind;
    opens org.openmassage.billing.claim to
            com.fasterxml.jackson.databind;
    opens org.openmassage.billing.cms1500 to
            com.fasterxml.jackson.databind;
    opens org.openmassage.billing.codefile to
            com.fasterxml.jackson.databind;
    opens org.openmassage.billing.codelist to
            com.fasterxml.jackson.databind;
    opens org.openmassage.billing.codeset to
            com.fasterxml.jackson.databind;
    opens org.openmassage.billing.correction to
            com.fasterxml.jackson.databind;
    opens org.openmassage.billing.edit to
            com.fasterxml.jackson.databind;
    opens org.openmassage.billing.estimate to
            com.fasterxml.jackson.databind;
    opens org.openmassage.billing.goodfaith to
            com.fasterxml.jackson.databind;
    opens org.openmassage.billing.internal to
            com.fasterxml.jackson.databind;
    opens org.openmassage.billing.payer to
            com.fasterxml.jackson.databind;
    opens org.openmassage.billing.superbill to
            com.fasterxml.jackson.databind;
    opens org.openmassage.billing.posting to
            com.fasterxml.jackson.databind;
    opens org.openmassage.billing.remittance to
            com.fasterxml.jackson.databind;
    opens org.openmassage.billing.statement to
            com.fasterxml.jackson.databind;
    opens org.openmassage.billing.unit to
            com.fasterxml.jackson.databind;

    provides org.openmassage.core.json.internal.JsonContribution with
            org.openmassage.billing.internal.BillingJson;
}
