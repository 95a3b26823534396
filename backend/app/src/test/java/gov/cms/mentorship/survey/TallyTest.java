package gov.cms.mentorship.survey;

import static org.assertj.core.api.Assertions.assertThat;

import gov.cms.mentorship.shared.privacy.Counted;
import gov.cms.mentorship.survey.SurveyResults.QuestionResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TallyTest {

  private static final int MINIMUM = 5;
  private static final int RATINGS = 5;
  private static final SurveyQuestion RATING =
      new SurveyQuestion("overall", QuestionKind.RATING, "How was it?", true, Optional.empty());
  private static final SurveyQuestion CHOICE =
      new SurveyQuestion(
          "again",
          QuestionKind.CHOICE,
          "Again?",
          true,
          Optional.of(
              List.of(
                  new SurveyChoice("YES", "Yes"),
                  new SurveyChoice("MAYBE", "Perhaps"),
                  new SurveyChoice("NO", "No"))));

  @Test
  void tooFewAnswersTellNothing() {
    QuestionResult result = ratings(0, 0, 0, 2, 2);
    assertThat(result.suppressed()).isTrue();
    assertThat(result.average()).isEmpty();
    assertThat(result.counts()).isEmpty();
  }

  @Test
  void largeGroupsAreShownWithTheirAverage() {
    QuestionResult result = ratings(0, 0, 5, 5, 10);
    assertThat(result.average()).contains(4.3);
    assertThat(shown(result)).isEqualTo("0 0 5 5 10");
  }

  @Test
  void anAverageIsShownWithoutCountsWhenOneCountIsSmall() {
    QuestionResult result = ratings(0, 1, 0, 9, 10);
    assertThat(result.suppressed()).isFalse();
    assertThat(result.average()).contains(4.4);
    assertThat(result.counts()).isEmpty();
  }

  @Test
  void anAverageThatGivesAwayASingleAnswerIsHiddenToo() {
    assertThat(ratings(0, 0, 0, 1, 9).average()).isEmpty();
    assertThat(ratings(9, 1, 0, 0, 0).suppressed()).isTrue();
  }

  @Test
  void aSmallChoiceIsHiddenWithTheNextOne() {
    QuestionResult result = choices(20, 7, 2);
    assertThat(shown(result)).isEqualTo("20 - -");
    assertThat(result.suppressed()).isFalse();
    assertThat(choices(3, 0, 3).suppressed()).isTrue();
  }

  @Test
  void peopleDecideAndNotHowOftenTheyAnswered() {
    Map<String, Counted> given =
        Map.of("YES", new Counted("YES", 20, 12), "NO", new Counted("NO", 9, 3));
    QuestionResult result = new Tally(CHOICE, new GivenAnswers(15, given), 15, MINIMUM).result();
    assertThat(shown(result)).isEqualTo("- 0 -");
    QuestionResult ofFew =
        new Tally(RATING, new GivenAnswers(4, Map.of("5", new Counted("5", 9, 4))), 10, MINIMUM)
            .result();
    assertThat(ofFew.suppressed()).isTrue();
  }

  @Test
  void aFewWhoPassedAQuestionOverCannotBeComputed() {
    GivenAnswers given =
        new GivenAnswers(
            17, Map.of("YES", Counted.people("YES", 10), "NO", Counted.people("NO", 7)));
    assertThat(shown(new Tally(CHOICE, given, 17, MINIMUM).result())).isEqualTo("10 0 7");
    assertThat(shown(new Tally(CHOICE, given, 20, MINIMUM).result())).isEqualTo("10 0 -");
    assertThat(shown(new Tally(CHOICE, given, 25, MINIMUM).result())).isEqualTo("10 0 7");
  }

  @Test
  void textsAreNeverListed() {
    SurveyQuestion text =
        new SurveyQuestion("comment", QuestionKind.TEXT, "Why?", false, Optional.empty());
    QuestionResult result = new Tally(text, GivenAnswers.NONE, 20, MINIMUM).result();
    assertThat(result.counts()).isEmpty();
    assertThat(result.average()).isEmpty();
  }

  /** Goes through all ways to rate and looks for a small count that the result gives away. */
  @ParameterizedTest
  @ValueSource(ints = {5, 6, 7, 10, 13})
  void noSmallCountCanBeComputedFromTheAverage(int answers) {
    Map<String, List<int[]>> bySight = new HashMap<>();
    for (int[] counts : distributions(answers)) {
      QuestionResult result = ratings(counts);
      if (result.counts().isEmpty()) {
        bySight
            .computeIfAbsent(result.average().toString(), sight -> new ArrayList<>())
            .add(counts);
      }
    }
    bySight.forEach((sight, candidates) -> {
      for (int rating = 0; rating < RATINGS; rating++) {
        Set<Integer> possible = new HashSet<>();
        for (int[] counts : candidates) {
          possible.add(counts[rating]);
        }
        boolean givenAway = possible.size() == 1 && isSmall(possible.iterator().next());
        assertThat(givenAway).as("rating %d at average %s", rating + 1, sight).isFalse();
      }
    });
  }

  private static boolean isSmall(int count) {
    return count > 0 && count < MINIMUM;
  }

  private static List<int[]> distributions(int answers) {
    List<int[]> found = new ArrayList<>();
    distribute(new int[RATINGS], 0, answers, found);
    return found;
  }

  private static void distribute(int[] counts, int rating, int left, List<int[]> found) {
    if (rating == RATINGS - 1) {
      counts[rating] = left;
      found.add(counts.clone());
      return;
    }
    for (int count = 0; count <= left; count++) {
      counts[rating] = count;
      distribute(counts, rating + 1, left - count, found);
    }
  }

  private static QuestionResult ratings(int... counts) {
    return result(RATING, List.of("1", "2", "3", "4", "5"), counts);
  }

  private static QuestionResult choices(int... counts) {
    return result(CHOICE, CHOICE.codes(), counts);
  }

  /** Each answer is of another person, and nobody passed the question over. */
  private static QuestionResult result(SurveyQuestion question, List<String> codes, int... counts) {
    Map<String, Counted> given = new HashMap<>();
    for (int i = 0; i < counts.length; i++) {
      given.put(codes.get(i), Counted.people(codes.get(i), counts[i]));
    }
    int people = Arrays.stream(counts).sum();
    return new Tally(question, new GivenAnswers(people, given), people, MINIMUM).result();
  }

  private static String shown(QuestionResult result) {
    return String.join(
        " ",
        result.counts().orElseThrow().stream()
            .map(count -> count.count().map(String::valueOf).orElse("-"))
            .toList());
  }
}
