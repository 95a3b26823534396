package gov.cms.mentorship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import gov.cms.mentorship.matching.BestPairs.Pair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BestPairsTest {

  private static final Comparator<Pair> BEST_FIRST =
      Comparator.comparingInt(Pair::score).reversed().thenComparingInt(Pair::mentor);

  @Test
  void theBestAreTakenAndOfTwoAlikeTheOneWhoComesFirst() {
    Random random = new Random(11);
    for (int round = 0; round < 500; round++) {
      int wanted = random.nextInt(12);
      int mentors = random.nextInt(60);
      BestPairs best = new BestPairs(wanted);
      List<Pair> all = new ArrayList<>();
      for (int mentor = 0; mentor < mentors; mentor++) {
        int score = random.nextInt(8);
        all.add(new Pair(mentor, score));
        best.offer(mentor, score);
      }
      assertThat(best.pairs())
          .isEqualTo(
              all.stream()
                  .sorted(BEST_FIRST)
                  .limit(wanted)
                  .sorted(Comparator.comparingInt(Pair::mentor))
                  .toList());
    }
  }

  @Test
  void whatIsKeptTakesNoPlace() {
    BestPairs best = new BestPairs(1);
    best.keep(2, 0);
    best.offer(0, 1_000_000);
    best.offer(1, 999_999);
    assertThat(best.pairs()).containsExactly(new Pair(0, 1_000_000), new Pair(2, 0));
  }
}
