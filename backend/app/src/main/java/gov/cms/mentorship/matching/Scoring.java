package gov.cms.mentorship.matching;

import gov.cms.mentorship.program.FitWeights;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Adds up fits by the weights of a program. Factors without a weight are left out. */
final class Scoring {

  private final Factor[] factors;
  private final int[] weights;
  private final int total;

  Scoring(FitWeights weights) {
    factors =
        Stream.of(Factor.values())
            .filter(factor -> factor.weight(weights) > 0)
            .toArray(Factor[]::new);
    this.weights = Stream.of(factors).mapToInt(factor -> factor.weight(weights)).toArray();
    total = weights.total();
  }

  /** The score alone, for very many pairs. */
  int score(CodedTraits mentee, CodedTraits mentor) {
    int score = 0;
    for (int i = 0; i < factors.length; i++) {
      score += contribution(i, factors[i].value(mentee, mentor));
    }
    return score;
  }

  /** What the score is made of. */
  List<Fit.Part> parts(CodedTraits mentee, CodedTraits mentor) {
    return IntStream.range(0, factors.length)
        .mapToObj(i -> {
          int value = factors[i].value(mentee, mentor);
          return new Fit.Part(factors[i], weights[i], value, contribution(i, value));
        })
        .toList();
  }

  /** A value has seven digits and a weight three, so the product is far from overflow. */
  private int contribution(int factor, int value) {
    return value * weights[factor] / total;
  }
}
