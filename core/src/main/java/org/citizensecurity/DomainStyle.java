package org.citizensecurity;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** The one style of the generated value types; the packages below inherit it. */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    depluralize = true,
    depluralizeDictionary = {
      "alias:aliases",
      "country:countries",
      "evidence",
      "series",
      "body:bodies"
    },
    jacksonIntegration = false,
    allowedClasspathAnnotations = CanIgnoreReturnValue.class)
@interface DomainStyle {}
