package gov.cms.mentorship.matching.assignment;

import gov.cms.mentorship.matching.assignment.Objective.BestAbove;
import gov.cms.mentorship.matching.assignment.Objective.MostPlaced;
import java.util.Arrays;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.jspecify.annotations.Nullable;

/** What the best is by other means than ours. */
final class OtherSolver {

  /** More mentees than the problems here have, so that no total of scores makes up for one. */
  private static final double MANY = 64;

  private OtherSolver() {}

  /**
   * How good an assignment is, to compare.
   *
   * @param placed how many mentees have a mentor
   * @param total the sum of all scores
   */
  record Value(int placed, long total) {

    static Value of(Assignment assignment) {
      return new Value(assignment.placed(), assignment.total());
    }

    boolean betterThan(Value other, Objective objective) {
      return switch (objective) {
        case MostPlaced() ->
            placed > other.placed || (placed == other.placed && total > other.total);
        case BestAbove(int floor) -> {
          long above = total - (long) floor * placed;
          long otherAbove = other.total - (long) floor * other.placed;
          yield above > otherAbove || (above == otherAbove && placed > other.placed);
        }
      };
    }
  }

  /** By a flow of JGraphT, in which a pin is a lower bound of its arc. */
  static Value byFlow(AssignmentProblem problem, Objective objective) {
    int mentees = problem.mentees();
    int sink = mentees + problem.mentors();
    var graph =
        new SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge>(DefaultWeightedEdge.class);
    for (int node = 0; node <= sink; node++) {
      graph.addVertex(node);
    }
    for (int mentee = 0; mentee < mentees; mentee++) {
      graph.addEdge(mentee, sink);
      for (int pair = problem.firstPair(mentee); pair < problem.endOfPairs(mentee); pair++) {
        int score = problem.score(pair);
        if (problem.pinnedPair(mentee) == pair || objective.allows(score)) {
          var arc = graph.addEdge(mentee, mentees + problem.mentor(pair));
          graph.setEdgeWeight(arc, cost(objective, score));
        }
      }
    }
    for (int mentee = 0; mentee < mentees; mentee++) {
      graph.setEdgeWeight(mentee, sink, 0);
    }
    for (int mentor = 0; mentor < problem.mentors(); mentor++) {
      graph.setEdgeWeight(graph.addEdge(mentees + mentor, sink), 0);
    }
    var flow =
        new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>()
            .getMinimumCostFlow(
                new MinimumCostFlowProblemImpl<>(
                    graph,
                    node -> node == sink ? -mentees : node < mentees ? 1 : 0,
                    arc -> capacity(problem, graph.getEdgeSource(arc)),
                    arc ->
                        pinned(problem, graph.getEdgeSource(arc), graph.getEdgeTarget(arc))
                            ? 1
                            : 0));
    int placed = 0;
    long total = 0;
    for (var arc : graph.edgeSet()) {
      int from = graph.getEdgeSource(arc);
      int to = graph.getEdgeTarget(arc);
      if (from < mentees && to < sink && flow.getFlow(arc) > 0) {
        placed++;
        total += problem.score(problem.pair(from, to - mentees));
      }
    }
    return new Value(placed, total);
  }

  private static double cost(Objective objective, int score) {
    return switch (objective) {
      case MostPlaced() -> -MANY * AssignmentProblem.HIGHEST_SCORE - score;
      case BestAbove(int floor) -> -MANY * (score - floor) - 1;
    };
  }

  private static int capacity(AssignmentProblem problem, int from) {
    return from < problem.mentees() ? 1 : problem.places(from - problem.mentees());
  }

  private static boolean pinned(AssignmentProblem problem, int from, int to) {
    int pin = from < problem.mentees() ? problem.pinnedPair(from) : AssignmentProblem.NO_PAIR;
    return pin != AssignmentProblem.NO_PAIR && problem.mentor(pin) == to - problem.mentees();
  }

  /** By trying every assignment. */
  static Value byTrying(AssignmentProblem problem, Objective objective) {
    int[] free = new int[problem.mentors()];
    Arrays.setAll(free, problem::places);
    Value best = best(problem, objective, 0, free, new Value(0, 0), null);
    if (best == null) {
      throw new IllegalStateException("No assignment keeps the pins");
    }
    return best;
  }

  private static @Nullable Value best(
      AssignmentProblem problem,
      Objective objective,
      int mentee,
      int[] free,
      Value sofar,
      @Nullable Value best) {
    if (mentee == problem.mentees()) {
      return best == null || sofar.betterThan(best, objective) ? sofar : best;
    }
    int pin = problem.pinnedPair(mentee);
    @Nullable Value found = best;
    if (pin == AssignmentProblem.NO_PAIR) {
      found = best(problem, objective, mentee + 1, free, sofar, found);
    }
    for (int pair = problem.firstPair(mentee); pair < problem.endOfPairs(mentee); pair++) {
      int mentor = problem.mentor(pair);
      int score = problem.score(pair);
      boolean possible = pin == AssignmentProblem.NO_PAIR ? objective.allows(score) : pin == pair;
      if (possible && free[mentor] > 0) {
        free[mentor]--;
        Value next = new Value(sofar.placed + 1, sofar.total + score);
        found = best(problem, objective, mentee + 1, free, next, found);
        free[mentor]++;
      }
    }
    return found;
  }
}
