package gov.cms.mentorship.event;

import static gov.cms.mentorship.event.Sessions.bookings;
import static gov.cms.mentorship.event.Sessions.session;
import static org.assertj.core.api.Assertions.assertThat;

import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Race;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many who want the same places at the same moment. */
@IntegrationTest
class BookingRaceTest {

  private static final int MANY = 16;
  private static final int ROUNDS = 4;

  @Test
  void noMoreGetAPlaceThanThereAreAndAllOthersWaitInOneOrder() {
    String session = session(3, 5);
    List<Newcomer> people = Newcomer.many(MANY);
    List<Response> answers =
        Race.atOnce(
            people.stream()
                .<Callable<Response>>map(person -> () -> person.asksFor(session))
                .toList());
    assertThat(Race.count(answers, 201)).isEqualTo(MANY);
    assertThat(bookings(session, "BOOKED")).hasSize(5);
    assertThat(answers)
        .filteredOn(answer -> answer.path("state").equals("WAITING"))
        .extracting(answer -> answer.<Integer>path("position"))
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, MANY - 5).boxed().toList());
  }

  @Test
  void nobodyGetsTwoPlacesHoweverOftenTheyAsk() {
    List<String> sessions = List.of(session(3, 20), session(4, 20), session(5, 20));
    Newcomer noor = Newcomer.one();
    List<Response> answers =
        Race.atOnce(
            IntStream.range(0, MANY)
                .<Callable<Response>>mapToObj(i -> () -> noor.asksFor(sessions.get(i % 3)))
                .toList());
    assertThat(Race.count(answers, 201)).isEqualTo(1);
    assertThat(Race.count(answers, 409)).isEqualTo(MANY - 1);
    assertThat(sessions).flatExtracting(session -> bookings(session, "BOOKED")).hasSize(1);
  }

  @Test
  void whileOthersLeaveThoseWhoWaitMoveUpInTheirOrderAndNobodyOvertakesThem() {
    for (int round = 0; round < ROUNDS; round++) {
      String session = session(3, 4);
      List<Newcomer> people = Newcomer.many(12);
      List<String> all = new ArrayList<>();
      people.forEach(person -> all.add(person.books(session)));
      List<Newcomer> newcomers = Newcomer.many(4);
      List<Callable<Response>> calls = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        Newcomer leaving = people.get(i);
        String booking = all.get(i);
        Newcomer coming = newcomers.get(i);
        calls.add(i % 2 == 0 ? () -> leaving.cancels(booking) : leaving::leaves);
        calls.add(() -> coming.asksFor(session));
      }
      calls.add(() -> Sessions.change(session, "{\"capacity\": 6}"));
      List<Response> answers = Race.atOnce(calls);
      assertThat(answers).extracting(Response::statusCode).containsOnly(200, 201);
      assertThat(bookings(session, "BOOKED")).isEqualTo(all.subList(4, 10));
      assertThat(bookings(session, "WAITING").subList(0, 2)).isEqualTo(all.subList(10, 12));
    }
  }

  @Test
  void peopleWhoChangePlacesAcrossSessionsBothGetAlongAndNoSessionOverflows() {
    for (int round = 0; round < ROUNDS; round++) {
      String one = session(3, 6);
      String other = session(4, 6);
      List<Newcomer> people = Newcomer.many(8);
      List<Callable<Response>> calls = new ArrayList<>();
      for (int i = 0; i < people.size(); i++) {
        Newcomer person = people.get(i);
        String booking = person.books(i % 2 == 0 ? one : other);
        String wanted = i % 2 == 0 ? other : one;
        calls.add(() -> person.movesTo(booking, wanted));
      }
      List<Response> answers = Race.atOnce(calls);
      assertThat(answers).extracting(Response::statusCode).isSubsetOf(200, 409);
      assertThat(bookings(one, "BOOKED").size() + bookings(other, "BOOKED").size()).isEqualTo(8);
      assertThat(bookings(one, "BOOKED").size()).isLessThanOrEqualTo(6);
      assertThat(bookings(other, "BOOKED").size()).isLessThanOrEqualTo(6);
    }
  }
}
