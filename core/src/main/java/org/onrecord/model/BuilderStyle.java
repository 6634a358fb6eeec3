package org.onrecord.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How Immutables writes the builders and withers of this package. An annotation of its own, because
 * {@code Value.Style} would stay in the package's class file, and every user who compiles against
 * that with {@code -Werror} and without Immutables would be told that its class is missing.
 */
@Value.Style(
    jdkOnly = true,
    jdk9Collections = true,
    optionalAcceptNullable = true,
    withUnaryOperator = "with*",
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    allowedClasspathAnnotations = {Override.class, Nullable.class})
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@interface BuilderStyle {}
