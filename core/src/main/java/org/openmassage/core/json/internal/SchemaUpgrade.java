package org.openmassage.core.json.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** One step from a version of a document's schema to the next. Implementations are stateless. */
public interface SchemaUpgrade {

    /**
     * The name of the document.
     *
     * @return such as {@code soap-note}
     */
    String document();

    /**
     * The version that this step reads; it writes the next.
     *
     * @return from 1 up
     */
    int from();

    /**
     * Takes the step.
     *
     * @param older the document in the older schema, without its {@code schema} property; may be changed in place
     * @return the document in the next schema, without a {@code schema} property
     */
    ObjectNode upgrade(ObjectNode older);
}
