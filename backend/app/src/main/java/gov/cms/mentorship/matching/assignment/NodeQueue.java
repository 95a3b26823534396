package gov.cms.mentorship.matching.assignment;

/** Nodes that wait in line, each once at most. */
final class NodeQueue {

  private final int[] line;
  private final boolean[] waiting;
  private int first;
  private int size;

  /**
   * @param nodes how many there are
   */
  NodeQueue(int nodes) {
    line = new int[nodes];
    waiting = new boolean[nodes];
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** Adds a node at the end, unless it waits already. */
  void add(int node) {
    if (!waiting[node]) {
      waiting[node] = true;
      line[(first + size) % line.length] = node;
      size++;
    }
  }

  /** Takes the node that has waited the longest. */
  int remove() {
    int node = line[first];
    first = (first + 1) % line.length;
    size--;
    waiting[node] = false;
    return node;
  }
}
