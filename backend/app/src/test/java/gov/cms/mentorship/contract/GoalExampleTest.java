package gov.cms.mentorship.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import gov.cms.mentorship.testing.Contract;
import org.junit.jupiter.api.Test;

/** The example of a goal that a program shows is one that a mentee could send. */
class GoalExampleTest {

  @Test
  void itsTitleHasTheLimitOfAGoal() {
    JsonNode schemas = Contract.committed().document().at("/components/schemas");
    JsonNode limit = schemas.at("/NewGoal/properties/title/maxLength");
    assertThat(limit.isInt()).isTrue();
    assertThat(schemas.at("/GoalExample/properties/title/maxLength")).isEqualTo(limit);
  }
}
