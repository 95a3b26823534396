package gov.cms.mentorship.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Set;

/** How the database answered one statement, in numbers that do not depend on the machine. */
public record Plan(JsonNode root) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Runs a statement with the rights of the application. */
  public static Plan of(String sql) {
    String json = Database.explain(sql);
    try {
      return new Plan(JSON.readTree(json).get(0).get("Plan"));
    } catch (JsonProcessingException failure) {
      throw new IllegalStateException(json, failure);
    }
  }

  /** How many pages of the database it looked at. */
  public long buffers() {
    return root.path("Shared Hit Blocks").asLong() + root.path("Shared Read Blocks").asLong();
  }

  /** How many rows it took from tables and indexes, those that it then dropped included. */
  public long rowsTouched() {
    return rowsTouched(root);
  }

  /** Whether it used an index. */
  public boolean uses(String index) {
    return root.findValuesAsText("Index Name").contains(index);
  }

  @Override
  public String toString() {
    return root.toPrettyString();
  }

  private static long rowsTouched(JsonNode node) {
    long rows = 0;
    if (Set.of("Seq Scan", "Index Scan", "Index Only Scan", "Bitmap Heap Scan")
        .contains(node.path("Node Type").asText())) {
      rows =
          Math.round(
              (node.path("Actual Rows").asDouble()
                      + node.path("Rows Removed by Filter").asDouble()
                      + node.path("Rows Removed by Index Recheck").asDouble())
                  * node.path("Actual Loops").asLong());
    }
    for (JsonNode below : node.path("Plans")) {
      rows += rowsTouched(below);
    }
    return rows;
  }
}
