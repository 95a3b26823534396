package gov.cms.mentorship.shared.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** Holds texts against {@link NotBlank}: there is something to see. */
public class TextNotBlank implements ConstraintValidator<NotBlank, String> {

  @Override
  public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
    return text != null && !PlainText.isBlank(text);
  }
}
