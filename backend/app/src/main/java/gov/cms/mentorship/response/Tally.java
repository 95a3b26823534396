package gov.cms.mentorship.response;

import gov.cms.mentorship.response.SurveyResponses.RatedBatch;
import gov.cms.mentorship.response.SurveyResults.AnswerCount;
import gov.cms.mentorship.response.SurveyResults.QuestionResult;
import gov.cms.mentorship.shared.privacy.Cell;
import gov.cms.mentorship.shared.privacy.Counted;
import gov.cms.mentorship.shared.privacy.Ratings;
import gov.cms.mentorship.shared.privacy.Suppression;
import gov.cms.mentorship.survey.SurveyQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sums up the answers of closed batches and leaves out what could tell about individuals.
 *
 * @param answered how many people have answered, each question or not
 * @param group the smallest number of people that may be told about, and the step of numbers
 * @param ratings what was rated in each batch, by question
 * @param choices how many people made each choice, by question and code
 */
record Tally(
    int answered,
    int group,
    Map<String, List<RatedBatch>> ratings,
    Map<String, Map<String, Integer>> choices) {

  QuestionResult of(SurveyQuestion question) {
    return switch (question.kind()) {
      case TEXT -> result(question, Optional.empty(), Optional.empty(), false);
      case RATING -> {
        Optional<Double> average = average(question.id());
        yield result(question, average, Optional.empty(), average.isEmpty());
      }
      case CHOICE -> {
        List<Cell> cells = choice(question);
        boolean nothing = cells.stream().allMatch(Cell::suppressed);
        yield result(
            question,
            Optional.empty(),
            nothing ? Optional.empty() : Optional.of(counts(cells)),
            nothing);
      }
    };
  }

  private Optional<Double> average(String question) {
    List<Ratings> batches =
        ratings.getOrDefault(question, List.of()).stream().map(RatedBatch::ratings).toList();
    return Ratings.pools(batches, group).stream().reduce(Ratings.NONE, Ratings::and).average();
  }

  /** What is left over is those who passed the question over; where none can, the last choice. */
  private List<Cell> choice(SurveyQuestion question) {
    List<String> codes = question.codes();
    List<String> parts = question.required() ? codes.subList(0, codes.size() - 1) : codes;
    Map<String, Integer> made = choices.getOrDefault(question.id(), Map.of());
    List<Cell> cells =
        new ArrayList<>(
            Suppression.split(
                answered,
                parts.stream()
                    .map(code -> Counted.people(code, made.getOrDefault(code, 0)))
                    .toList(),
                group));
    if (question.required()) {
      cells.add(Suppression.rest(codes.getLast(), answered, cells, group));
    }
    return cells;
  }

  private static List<AnswerCount> counts(List<Cell> cells) {
    return cells.stream().map(cell -> new AnswerCount(cell.code(), cell.value())).toList();
  }

  private static QuestionResult result(
      SurveyQuestion question,
      Optional<Double> average,
      Optional<List<AnswerCount>> counts,
      boolean suppressed) {
    return new QuestionResult(
        question.id(), question.text(), question.kind(), average, counts, suppressed);
  }
}
