package gov.cms.mentorship.shared.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gov.cms.mentorship.shared.problem.Problem;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

  private static final Sort NAME = Sort.byText("name", "n.name");

  @Test
  void aCursorLeadsBackToWhereThePageEnded() {
    Cursor cursor = cursor("name", "Mona\nMentor");
    assertThat(Cursor.decode(cursor.encode(), NAME)).isEqualTo(cursor);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "Mo\u0007na", "\u001b[31m"})
  void aCursorThatCarriesControlCharactersIsRefused(String value) {
    String cursor = cursor("name", value).encode();
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
    Cursor cursor = cursor(sort, value);
    assertUnusable(() ->
        order.keys().getFirst().value(Cursor.decode(cursor.encode(), order).values().getFirst()));
  }

  @Test
  void aCursorCarriesWhatTheFirstPageCountedAndSaw() {
    Cursor cursor =
        new Cursor(
            "name",
            70_000,
            Snapshot.of("7:12:8,11"),
            List.of("Mona"),
            UUID.randomUUID(),
            List.of());
    Cursor back = Cursor.decode(cursor.encode(), NAME);
    assertThat(back).isEqualTo(cursor);
    assertThat(back.seen().oldest()).isEqualTo(7);
  }

  @Test
  void aCursorCarriesWhatStandsAheadOfTheOrder() {
    List<UUID> ahead = Stream.generate(UUID::randomUUID).limit(100).toList();
    Cursor last = new Cursor("name", 2, Snapshot.NONE, List.of("Mona"), ahead.get(98), ahead);
    Cursor back = Cursor.decode(last.encode(), NAME);
    assertThat(back).isEqualTo(last);
    assertThat(back.waiting()).containsExactly(ahead.get(99));
    assertThat(last.encode().length()).isLessThan(2_500);
    Cursor beyond = new Cursor("name", 2, Snapshot.NONE, List.of("Mona"), UUID.randomUUID(), ahead);
    assertThat(beyond.waiting()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {".AA", ".AAAAAAAAAAAAAAAAAAAAAAA", ".=", "..", ".é"})
  void aCursorWithHalfAnIdIsRefused(String end) {
    String cursor = cursor("name", "Mona").encode();
    assertUnusable(() -> Cursor.decode(cursor + end, NAME));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "7",
        "7:12",
        "12:7:",
        "7:12:6",
        "7:12:12",
        "7:12:9,8",
        "7:12:8,8",
        "0:1:",
        "7:12:,"
      })
  void aSnapshotThatTheDatabaseWouldRefuseIsRefusedBefore(String text) {
    assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> Snapshot.of(text));
  }

  @Test
  void aCursorOfAnotherOrderIsRefused() {
    Sort other = Sort.byText("-name", "n.name");
    assertUnusable(() -> Cursor.decode(cursor("name", "Mona").encode(), other));
    Sort longer =
        Sort.by(
            "name",
            Sort.key("n.name", Function.identity()),
            Sort.key("n.component", Function.identity()));
    assertUnusable(() -> Cursor.decode(cursor("name", "Mona").encode(), longer));
  }

  private static Cursor cursor(String sort, String value) {
    return new Cursor(sort, 2, Snapshot.NONE, List.of(value), UUID.randomUUID(), List.of());
  }

  private static void assertUnusable(Runnable use) {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(use::run)
        .satisfies(problem ->
            assertThat(problem.type().uri()).hasToString("urn:mentorship:problem:invalid-cursor"));
  }
}
