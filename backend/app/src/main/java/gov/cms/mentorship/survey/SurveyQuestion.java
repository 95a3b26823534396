package gov.cms.mentorship.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * A question of a survey.
 *
 * @param id its name within the survey
 * @param kind how it is answered
 * @param text the question itself
 * @param required whether it must be answered
 * @param choices what can be chosen, for a choice
 */
public record SurveyQuestion(
    @NotNull(message = "Give it a name.")
        @Pattern(
            regexp = "[a-z][a-z0-9-]{0,39}",
            message = "Use up to 40 lowercase letters, digits, and hyphens.")
        String id,
    @NotNull(message = "Choose one.") QuestionKind kind,
    @NotBlank(message = "Write the question.")
        @Size(max = 500, message = "Use up to 500 characters.")
        String text,
    boolean required,
    Optional<@Size(min = 2, max = 10, message = "List 2 to 10 choices.") List<@Valid SurveyChoice>>
        choices) {

  /** The codes that can be chosen. */
  public List<String> codes() {
    return choices.orElse(List.of()).stream().map(SurveyChoice::code).toList();
  }
}
