package gov.cms.mentorship.shared.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gov.cms.mentorship.shared.problem.Problem;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

  private static final Sort NAME = Sort.byText("name", "n.name");

  @Test
  void aCursorLeadsBackToWhereThePageEnded() {
    Cursor cursor = new Cursor("name", "Mona\nMentor", UUID.randomUUID());
    assertThat(Cursor.decode(cursor.encode(), NAME)).isEqualTo(cursor);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "Mo\u0007na", "\u001b[31m"})
  void aCursorThatCarriesControlCharactersIsRefused(String value) {
    String cursor = new Cursor("name", value, UUID.randomUUID()).encode();
    assertUnusable(() -> Cursor.decode(cursor, NAME));
  }

  @ParameterizedTest
  @CsvSource({
    "time, +1000000000-12-31T23:59:59.999999999Z",
    "time, -1000000000-01-01T00:00:00Z",
    "time, tomorrow",
    "day, +5874898-01-01",
    "day, -999999999-01-01",
    "day, 2027-02-30",
    "number, 99999999999",
  })
  void aCursorWithAValueThatNoRowHasIsRefused(String sort, String value) {
    Sort order =
        switch (sort) {
          case "time" -> Sort.byInstant(sort, "e.at");
          case "day" -> Sort.byDate(sort, "e.on");
          default -> Sort.byNumber(sort, "e.count");
        };
    Cursor cursor = new Cursor(sort, value, UUID.randomUUID());
    assertUnusable(() -> order.value(Cursor.decode(cursor.encode(), order)));
  }

  private static void assertUnusable(Runnable use) {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(use::run)
        .satisfies(problem ->
            assertThat(problem.getType()).hasToString("urn:mentorship:problem:invalid-cursor"));
  }
}
