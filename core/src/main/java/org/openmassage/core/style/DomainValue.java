package org.openmassage.core.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The house style of a value with several attributes: the generated class stays out of sight behind a public abstract
 * type and its nested builder. Used only while compiling.
 */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        optionalAcceptNullable = false,
        forceJacksonPropertyNames = true,
        get = "*",
        allowedClasspathAnnotations = {Override.class},
        defaults = @Value.Immutable(copy = true))
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface DomainValue {}
