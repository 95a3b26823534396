package gov.cms.mentorship.response;

import gov.cms.mentorship.shared.privacy.Ratings;
import gov.cms.mentorship.shared.problem.FieldError;
import gov.cms.mentorship.shared.text.PlainText;
import gov.cms.mentorship.survey.QuestionKind;
import gov.cms.mentorship.survey.SurveyQuestion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds answers against the questions they answer. */
final class AnswerRules {

  private static final int LONGEST_TEXT = 2000;

  private AnswerRules() {}

  /** What is wrong with the answers, each with a pointer into the request. */
  static List<FieldError> errors(List<SurveyQuestion> questions, List<SurveyAnswer> answers) {
    Map<String, SurveyQuestion> byId =
        questions.stream().collect(Collectors.toMap(SurveyQuestion::id, Function.identity()));
    List<FieldError> errors = new ArrayList<>();
    Set<String> answered = new HashSet<>();
    for (int i = 0; i < answers.size(); i++) {
      SurveyAnswer answer = answers.get(i);
      String pointer = "/answers/" + i;
      @Nullable SurveyQuestion question = byId.get(answer.questionId());
      if (question == null) {
        errors.add(new FieldError(pointer + "/questionId", "The survey has no such question."));
      } else if (!answered.add(answer.questionId())) {
        errors.add(new FieldError(pointer + "/questionId", "Answer each question once."));
      } else {
        errors.addAll(errors(question, answer, pointer));
      }
    }
    questions.stream()
        .filter(question -> question.required() && !answered.contains(question.id()))
        .map(question ->
            new FieldError("/answers", "Answer the question \"" + question.text() + "\""))
        .forEach(errors::add);
    return errors;
  }

  private static List<FieldError> errors(
      SurveyQuestion question, SurveyAnswer answer, String pointer) {
    List<FieldError> errors = new ArrayList<>();
    for (QuestionKind kind : QuestionKind.values()) {
      if (kind != question.kind() && part(kind, answer).isPresent()) {
        errors.add(
            new FieldError(
                pointer + "/" + field(kind),
                "Leave this out. This question takes another kind of answer."));
      }
    }
    boolean fine =
        switch (question.kind()) {
          case RATING ->
              answer
                  .rating()
                  .filter(rating -> rating >= Ratings.LOWEST && rating <= Ratings.HIGHEST)
                  .isPresent();
          case CHOICE -> answer.choice().filter(question.codes()::contains).isPresent();
          case TEXT ->
              answer
                  .text()
                  .filter(
                      text -> !PlainText.isBlank(text) && PlainText.length(text) <= LONGEST_TEXT)
                  .isPresent();
        };
    if (!fine) {
      errors.add(new FieldError(pointer + "/" + field(question.kind()), expected(question.kind())));
    }
    return errors;
  }

  private static Optional<?> part(QuestionKind kind, SurveyAnswer answer) {
    return switch (kind) {
      case RATING -> answer.rating();
      case CHOICE -> answer.choice();
      case TEXT -> answer.text();
    };
  }

  private static String field(QuestionKind kind) {
    return switch (kind) {
      case RATING -> "rating";
      case CHOICE -> "choice";
      case TEXT -> "text";
    };
  }

  private static String expected(QuestionKind kind) {
    return switch (kind) {
      case RATING -> "Choose a number from 1 to 5.";
      case CHOICE -> "Choose one of the options.";
      case TEXT -> "Write up to 2,000 characters, or leave the question out.";
    };
  }
}
