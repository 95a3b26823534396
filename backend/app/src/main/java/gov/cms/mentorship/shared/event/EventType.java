package gov.cms.mentorship.shared.event;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the event that a {@link Payload} makes. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventType {

  /** Subject and past tense, for example {@code enrollment.submitted}; no two payloads share it. */
  String value();

  /** Goes up when the payload's shape changes. */
  int version() default 1;
}
