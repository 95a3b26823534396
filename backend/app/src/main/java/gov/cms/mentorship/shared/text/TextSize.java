package gov.cms.mentorship.shared.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Holds texts against {@link Size}: code points count, and a blank text is an empty one. */
public class TextSize implements ConstraintValidator<Size, String> {

  private int min;
  private int max;

  @Override
  public void initialize(Size rule) {
    min = rule.min();
    max = rule.max();
  }

  @Override
  public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
    if (text == null) {
      return true;
    }
    int length = PlainText.length(text);
    return length <= max && (PlainText.isBlank(text) ? 0 : length) >= min;
  }
}
