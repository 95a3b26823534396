package gov.cms.mentorship.shared.time;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** A period of one to twenty-four months, without years or days. */
@Documented
@Constraint(validatedBy = WholeMonths.Validator.class)
@Target({
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.TYPE_USE,
  ElementType.RECORD_COMPONENT
})
@Retention(RetentionPolicy.RUNTIME)
public @interface WholeMonths {

  /** What is said to somebody who sends another period. */
  String message() default "Use whole months from P1M to P24M.";

  /** The validation groups. */
  Class<?>[] groups() default {};

  /** More about the constraint. */
  Class<? extends Payload>[] payload() default {};

  /** Checks it. */
  class Validator implements ConstraintValidator<WholeMonths, Period> {

    private static final int LONGEST = 24;

    @Override
    public boolean isValid(@Nullable Period period, ConstraintValidatorContext context) {
      return period == null
          || (period.equals(Period.ofMonths(period.getMonths()))
              && period.getMonths() >= 1
              && period.getMonths() <= LONGEST);
    }
  }
}
