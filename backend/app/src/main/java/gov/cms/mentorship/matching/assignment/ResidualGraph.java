package gov.cms.mentorship.matching.assignment;

import gov.cms.mentorship.matching.assignment.Objective.BestAbove;
import gov.cms.mentorship.matching.assignment.Objective.MostPlaced;
import java.util.Arrays;

/**
 * All that could be changed about a feasible assignment: its residual graph. By a theorem of the
 * theory of flows an assignment is the best exactly if this graph has no cycle of negative cost.
 *
 * <p>Its nodes are the mentors, and one more node outside them where those are who have no mentor.
 * An arc from one node to another is a mentee who could move there, and costs what the objective
 * loses. A mentor with room has an arc outside at no cost, since nobody has to leave; and there is
 * one from outside to each mentor with mentees, whose place need not be filled again. Pinned
 * mentees do not move, and nobody moves to a pair that the objective does not allow.
 *
 * <p>The graph is never laid out: its arcs are read off the problem.
 */
final class ResidualGraph {

  /** One way in which an assignment could be better; there may be others. */
  enum Improvement {
    NONE,
    /** More mentees could be placed, and that is the objective. */
    PLACED,
    /** Other pairs would count for more. */
    TOTAL
  }

  private static final int NO_NODE = -1;

  private final AssignmentProblem problem;
  private final Objective objective;
  private final int[] pairs;
  private final int[] free;
  private final int outside;

  /** What one more mentee counts for if that is the objective; scores never make up for it. */
  private final long placing;

  private final int[] menteesFrom;
  private final int[] mentees;

  private final long[] distances;
  private final int[] parents;
  private final NodeQueue queue;
  private int untilLookForCycle;

  /**
   * @param pairs the pair that each mentee has, or {@link AssignmentProblem#NO_PAIR}
   * @param free how many places of each mentor are left
   */
  ResidualGraph(AssignmentProblem problem, Objective objective, int[] pairs, int[] free) {
    this.problem = problem;
    this.objective = objective;
    this.pairs = pairs;
    this.free = free;
    outside = problem.mentors();
    // A cycle moves at most one mentee of each node, so what its scores change is below half of it.
    placing = 2 * (outside + 2L) * AssignmentProblem.HIGHEST_SCORE;
    menteesFrom = new int[outside + 2];
    mentees = menteesByNode();
    distances = new long[outside + 1];
    parents = new int[outside + 1];
    queue = new NodeQueue(outside + 1);
  }

  /**
   * Looks for a negative cycle by the algorithm of Bellman and Ford with a queue: shortest paths
   * from the node outside, from where every cycle can be reached. No path is longer than all nodes
   * together, so distances stay below a few times what a placed mentee counts for.
   */
  Improvement improvement() {
    Arrays.fill(distances, Long.MAX_VALUE);
    Arrays.fill(parents, NO_NODE);
    distances[outside] = 0;
    untilLookForCycle = distances.length;
    queue.add(outside);
    while (!queue.isEmpty()) {
      int node = queue.remove();
      leave(node);
      if (distances[outside] < 0) {
        return objective instanceof MostPlaced && distances[outside] < -placing / 2
            ? Improvement.PLACED
            : Improvement.TOTAL;
      }
      // As often as there are nodes, so that it costs no more than the search itself.
      if (untilLookForCycle <= 0) {
        untilLookForCycle = distances.length;
        if (hasCycleOfParents()) {
          return Improvement.TOTAL;
        }
      }
    }
    return Improvement.NONE;
  }

  private void leave(int node) {
    long distance = distances[node];
    if (node == outside) {
      for (int mentor = 0; mentor < outside; mentor++) {
        if (menteesFrom[mentor] < menteesFrom[mentor + 1]) {
          reach(mentor, distance, node);
        }
      }
    } else if (free[node] > 0) {
      reach(outside, distance, node);
    }
    for (int at = menteesFrom[node]; at < menteesFrom[node + 1]; at++) {
      int mentee = mentees[at];
      if (problem.pinnedPair(mentee) == AssignmentProblem.NO_PAIR) {
        move(mentee, node, distance);
      }
    }
  }

  private void move(int mentee, int node, long distance) {
    long left = distance;
    if (node != outside) {
      left += weight(problem.score(pairs[mentee]));
      reach(outside, left, node);
    }
    for (int pair = problem.firstPair(mentee); pair < problem.endOfPairs(mentee); pair++) {
      int score = problem.score(pair);
      if (objective.allows(score)) {
        reach(problem.mentor(pair), left - weight(score), node);
      }
    }
  }

  private void reach(int node, long distance, int parent) {
    if (distance < distances[node]) {
      distances[node] = distance;
      parents[node] = parent;
      untilLookForCycle--;
      queue.add(node);
    }
  }

  /** What a pair counts for: one number in the order of the objective. */
  private long weight(int score) {
    return switch (objective) {
      case MostPlaced() -> placing + score;
      // A cycle passes the node outside once at most, so it places one mentee more or less.
      case BestAbove(int floor) -> 2L * (score - floor) + 1;
    };
  }

  /** Whether the parents of some node lead back to it, as they do only on a negative cycle. */
  private boolean hasCycleOfParents() {
    int[] seenFrom = new int[parents.length];
    Arrays.fill(seenFrom, NO_NODE);
    for (int start = 0; start < parents.length; start++) {
      int node = start;
      while (node != NO_NODE && seenFrom[node] == NO_NODE) {
        seenFrom[node] = start;
        node = parents[node];
      }
      if (node != NO_NODE && seenFrom[node] == start) {
        return true;
      }
    }
    return false;
  }

  /** All mentees, by the node where they are; sets where those of each node begin. */
  private int[] menteesByNode() {
    for (int pair : pairs) {
      menteesFrom[node(pair) + 1]++;
    }
    Arrays.parallelPrefix(menteesFrom, Integer::sum);
    int[] next = menteesFrom.clone();
    int[] sorted = new int[pairs.length];
    for (int mentee = 0; mentee < pairs.length; mentee++) {
      sorted[next[node(pairs[mentee])]++] = mentee;
    }
    return sorted;
  }

  private int node(int pair) {
    return pair == AssignmentProblem.NO_PAIR ? outside : problem.mentor(pair);
  }
}
