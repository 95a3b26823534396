package gov.cms.mentorship.shared.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingsTest {

  private static final int GROUP = 5;

  @Test
  void anAverageHasOneDecimalAndIsAbsentWhenNobodyRated() {
    assertThat(ratings(5, 5, 4).average()).contains(4.7);
    assertThat(Ratings.NONE.average()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "5 5 5 5 5,false",
    "5 5 5 5 4,false",
    "1 1 1 1 1,false",
    "2 1 1 1 1,false",
    "5 4 4 4 4,false",
    "4 4 4 4 4,true",
    "5 5 4 3 3,true",
    "2 2 2 2 2,true",
    "1 5 1 5,false"
  })
  void anAverageIsToldWhenItIsAGroupOfStepsFromAllTheBestAndAllTheWorst(
      String given, boolean told) {
    Ratings batch = ratings(Arrays.stream(given.split(" ")).mapToInt(Integer::parseInt).toArray());
    assertThat(Ratings.pools(List.of(batch), GROUP)).containsExactly(told ? batch : Ratings.NONE);
  }

  @Test
  void batchesThatTellTooMuchWaitForTheNextOnes() {
    Ratings fine = ratings(3, 3, 3, 3, 3);
    Ratings best = ratings(5, 5, 5, 5, 5);
    assertThat(Ratings.pools(List.of(best, best, fine, fine, best), GROUP))
        .containsExactly(Ratings.NONE, Ratings.NONE, best.and(best).and(fine), fine, Ratings.NONE);
  }

  @Test
  void fewPeopleAreNoGroupHoweverOftenTheyRate() {
    Ratings ofFew = new Ratings(4, 20, 60);
    assertThat(Ratings.pools(List.of(ofFew, ofFew), GROUP))
        .containsExactly(Ratings.NONE, ofFew.and(ofFew));
  }

  private static Ratings ratings(int... given) {
    return new Ratings(given.length, given.length, Arrays.stream(given).sum());
  }
}
