package gov.cms.mentorship.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import gov.cms.mentorship.testing.Contract;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The list of what can go wrong is the same for programs and for people. */
class ProblemListTest {

  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| \\d{3} \\|");

  @Test
  void theGuideExplainsEachProblemOfTheContract() throws IOException {
    String guide = Files.readString(Contract.FILE.resolveSibling("README.md"));
    List<String> explained =
        ROW.matcher(guide).results().map((MatchResult row) -> row.group(1)).sorted().toList();
    List<String> known =
        Contract.committed()
            .document()
            .at("/components/schemas/ProblemType/enum")
            .valueStream()
            .map(JsonNode::asText)
            .map(type -> type.replace("urn:mentorship:problem:", ""))
            .toList();
    assertThat(known)
        .contains("not-found", "pair-not-allowed", "capacity-full")
        .containsExactlyElementsOf(explained);
  }
}
