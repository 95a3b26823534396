package gov.cms.mentorship.shared.http;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A creating operation that honours {@code Idempotency-Key}: the same key gets the same answer. It
 * is one transaction, so that what was created and the answer that is kept exist together or not at
 * all.
 */
@InterceptorBinding
@Transactional
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {

  /** The name of the header. */
  String HEADER = "Idempotency-Key";

  /**
   * Whether a repetition must say the same as the first request. An operation whose bodies may
   * leave no trace of any kind compares the address alone.
   */
  @Nonbinding
  boolean comparesBody() default true;
}
