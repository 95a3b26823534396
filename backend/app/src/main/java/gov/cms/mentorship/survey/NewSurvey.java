package gov.cms.mentorship.survey;

import gov.cms.mentorship.shared.problem.FieldError;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A survey as its author writes it. */
record NewSurvey(
    @NotBlank(message = "Name a program.") @Size(max = 60, message = "Name a program by its slug.")
        String program,
    @NotBlank(message = "Give it a title.") @Size(max = 200, message = "Use up to 200 characters.")
        String title,
    @NotNull(message = "Choose one.") SurveyAudience audience,
    boolean anonymous,
    @NotNull(message = "Ask at least one question.")
        @Size(min = 1, max = 30, message = "Ask 1 to 30 questions.")
        List<@Valid @NotNull SurveyQuestion> questions) {

  /** What no annotation can express: names are unique, and a choice offers choices. */
  List<FieldError> errors() {
    List<FieldError> errors = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (int i = 0; i < questions.size(); i++) {
      SurveyQuestion question = questions.get(i);
      String pointer = "/questions/" + i;
      if (!names.add(question.id())) {
        errors.add(new FieldError(pointer + "/id", "Each question needs a name of its own."));
      }
      if (question.choices().isPresent() != (question.kind() == QuestionKind.CHOICE)) {
        errors.add(
            new FieldError(
                pointer + "/choices", "List choices for a choice, and for nothing else."));
      }
      if (new HashSet<>(question.codes()).size() < question.codes().size()) {
        errors.add(new FieldError(pointer + "/choices", "Each choice needs a code of its own."));
      }
    }
    return errors;
  }
}
