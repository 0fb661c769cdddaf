/** From signed notes to a scrubbed claim: units, charges, claims, payers. */
@SuppressWarnings("module")
module org.openmassage.billing {
    requires transitive org.joda.money;
    requires transitive org.openmassage.core;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.openmassage.billing.unit;

    opens org.openmassage.billing.unit to
            com.fasterxml.jackson.databind;
}
