package gov.cms.mentorship.local;

import gov.cms.mentorship.matching.assignment.AssignmentProblem;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/** The same by a flow of JGraphT: as many mentees as possible placed, and the best total then. */
final class OtherSolver {

  /**
   * What one more mentee counts for. Enough where all pairs are candidates: whoever is left over
   * can take any place that is left without anybody else moving.
   */
  private static final double PLACING = 2.0 * AssignmentProblem.HIGHEST_SCORE;

  private OtherSolver() {}

  /** The best total score of a problem in which all pairs are candidates and none is pinned. */
  static long bestTotal(AssignmentProblem problem) {
    int mentees = problem.mentees();
    int sink = mentees + problem.mentors();
    var graph =
        new SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge>(DefaultWeightedEdge.class);
    for (int node = 0; node <= sink; node++) {
      graph.addVertex(node);
    }
    for (int mentee = 0; mentee < mentees; mentee++) {
      graph.setEdgeWeight(graph.addEdge(mentee, sink), 0);
      for (int pair = problem.firstPair(mentee); pair < problem.endOfPairs(mentee); pair++) {
        graph.setEdgeWeight(
            graph.addEdge(mentee, mentees + problem.mentor(pair)), -PLACING - problem.score(pair));
      }
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
                    arc -> {
                      int from = graph.getEdgeSource(arc);
                      return from < mentees ? 1 : problem.places(from - mentees);
                    },
                    arc -> 0));
    long total = 0;
    for (var arc : graph.edgeSet()) {
      int from = graph.getEdgeSource(arc);
      int to = graph.getEdgeTarget(arc);
      if (from < mentees && to < sink && flow.getFlow(arc) > 0) {
        total += problem.score(problem.pair(from, to - mentees));
      }
    }
    return total;
  }
}
