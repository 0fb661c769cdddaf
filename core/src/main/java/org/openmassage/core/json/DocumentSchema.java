package org.openmassage.core.json;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a top-level document type and states which JSON schema it is written in.
 *
 * <p>A type marked {@code @DocumentSchema(name = "soap-note", version = 1)} is written with {@code "schema":
 * "soap-note/1"} as its first property. On reading, the schema is looked at before anything else is said about the
 * document: a newer version is refused as such, an older one is upgraded into a view, and a document of another name,
 * or without a schema, is an error.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface DocumentSchema {

    /**
     * The name of the document, in lower-kebab case, such as {@code soap-note}.
     *
     * @return the name
     */
    String name();

    /**
     * The version of the schema that this library writes, from 1 up. It rises whenever documents written before would
     * be read differently or refused.
     *
     * @return the version
     */
    int version();
}
