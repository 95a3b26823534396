package gov.cms.mentorship.matching.assignment;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import gov.cms.mentorship.matching.assignment.Objective.BestAbove;
import gov.cms.mentorship.matching.assignment.Objective.MostPlaced;
import java.util.Arrays;

/**
 * Finds a best assignment as a flow of minimum cost. Each mentee who is not pinned sends one unit
 * through one of the candidates to the sink; an arc from a mentor to the sink takes as many as
 * there are places left by the pins. Where being placed is not worth any price, a bypass leads from
 * each mentee to the sink at no cost.
 *
 * <p>The solver multiplies costs by the number of nodes, and its prices can reach a few times that
 * number more. Costs stay within two millions, so a hundred thousand people stay far from overflow;
 * that is why placing as many as possible is asked for as a maximum flow, not paid for by a high
 * cost.
 */
public final class AssignmentSolver {

  private final AssignmentProblem problem;
  private final Objective objective;
  private final int sink;
  private final int[] free;
  private final int[] arcs;

  private AssignmentSolver(AssignmentProblem problem, Objective objective) {
    this.problem = problem;
    this.objective = objective;
    sink = problem.mentees() + problem.mentors();
    free = new int[problem.mentors()];
    arcs = new int[problem.pairs()];
  }

  /**
   * A best assignment; the same each time.
   *
   * @throws IllegalStateException if none was found, for which no problem gives cause, or if the
   *     native libraries of the solver cannot be loaded
   */
  public static Assignment solve(AssignmentProblem problem, Objective objective) {
    try {
      // Does nothing but the first time, and one thread waits for the other.
      Loader.loadNativeLibraries();
      return new AssignmentSolver(problem, objective).solve();
    } catch (LinkageError e) {
      throw new IllegalStateException("The native libraries of the solver cannot be loaded", e);
    }
  }

  private Assignment solve() {
    MinCostFlow flow = new MinCostFlow(sink + 1, problem.pairs() + sink);
    try {
      build(flow);
      MinCostFlowBase.Status status = flow.solveMaxFlowWithMinCost();
      if (status != MinCostFlowBase.Status.OPTIMAL) {
        throw new IllegalStateException("No best assignment was found: " + status);
      }
      return read(flow);
    } finally {
      // Its memory is not on the heap, so the garbage collector would free it late.
      flow.delete();
    }
  }

  private void build(MinCostFlow flow) {
    for (int mentor = 0; mentor < free.length; mentor++) {
      free[mentor] = problem.places(mentor);
    }
    int waiting = 0;
    for (int mentee = 0; mentee < problem.mentees(); mentee++) {
      int pin = problem.pinnedPair(mentee);
      if (pin != AssignmentProblem.NO_PAIR) {
        free[problem.mentor(pin)]--;
      } else {
        waiting++;
      }
    }
    Arrays.fill(arcs, AssignmentProblem.NO_PAIR);
    for (int mentee = 0; mentee < problem.mentees(); mentee++) {
      if (problem.pinnedPair(mentee) == AssignmentProblem.NO_PAIR) {
        flow.setNodeSupply(mentee, 1);
        addPairs(flow, mentee);
      }
    }
    for (int mentor = 0; mentor < free.length; mentor++) {
      if (free[mentor] > 0) {
        flow.addArcWithCapacityAndUnitCost(problem.mentees() + mentor, sink, free[mentor], 0);
      }
    }
    flow.setNodeSupply(sink, -waiting);
  }

  private void addPairs(MinCostFlow flow, int mentee) {
    for (int pair = problem.firstPair(mentee); pair < problem.endOfPairs(mentee); pair++) {
      int mentor = problem.mentor(pair);
      if (free[mentor] > 0 && objective.allows(problem.score(pair))) {
        arcs[pair] =
            flow.addArcWithCapacityAndUnitCost(
                mentee, problem.mentees() + mentor, 1, cost(problem.score(pair)));
      }
    }
    if (objective instanceof BestAbove) {
      flow.addArcWithCapacityAndUnitCost(mentee, sink, 1, 0);
    }
  }

  private int cost(int score) {
    return switch (objective) {
      case MostPlaced() -> AssignmentProblem.HIGHEST_SCORE - score;
      // Whatever can be improved can be improved by a cycle that passes the sink once, so by one
      // pair more or less: twice the score is enough to count before the number of pairs.
      case BestAbove(int floor) -> -(2 * (score - floor) + 1);
    };
  }

  private Assignment read(MinCostFlow flow) {
    int[] mentorOf = new int[problem.mentees()];
    Arrays.fill(mentorOf, Assignment.NONE);
    int placed = 0;
    long total = 0;
    for (int mentee = 0; mentee < mentorOf.length; mentee++) {
      int pinned = problem.pinnedPair(mentee);
      for (int pair = problem.firstPair(mentee); pair < problem.endOfPairs(mentee); pair++) {
        if (pair == pinned
            || (arcs[pair] != AssignmentProblem.NO_PAIR && flow.getFlow(arcs[pair]) > 0)) {
          mentorOf[mentee] = problem.mentor(pair);
          placed++;
          total += problem.score(pair);
        }
      }
    }
    return new Assignment(mentorOf, placed, total);
  }
}
