package gov.cms.mentorship.program;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Lets the running application work by another rule for a while. */
@ApplicationScoped
public class OtherRules {

  private final Programs programs;
  private final ObjectMapper json;

  OtherRules(Programs programs, ObjectMapper json) {
    this.programs = programs;
    this.json = json;
  }

  /**
   * Does something while one rule of the ISSO program is another.
   *
   * @param rule its path in the policy, for example {@code requests.maxPendingRequests}
   * @param value as JSON
   */
  public void during(String rule, String value, Runnable work) {
    List<Program> before = programs.all();
    try {
      programs.keep(
          before.stream()
              .map(program ->
                  program.slug().equals("cms-isso") ? with(program, rule, value) : program)
              .toList());
      work.run();
    } finally {
      programs.keep(before);
    }
  }

  private Program with(Program program, String rule, String value) {
    try {
      ObjectNode document = json.valueToTree(program);
      int name = rule.lastIndexOf('.');
      String parent = "/policy" + (name < 0 ? "" : "/" + rule.substring(0, name));
      ((ObjectNode) document.at(parent)).set(rule.substring(name + 1), json.readTree(value));
      return json.treeToValue(document, Program.class);
    } catch (JsonProcessingException impossible) {
      throw new IllegalArgumentException(rule + " cannot be " + value, impossible);
    }
  }
}
