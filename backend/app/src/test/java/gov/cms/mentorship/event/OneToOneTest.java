package gov.cms.mentorship.event;

import static gov.cms.mentorship.event.Sessions.COORDINATOR;
import static gov.cms.mentorship.event.Sessions.inDays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Race;
import gov.cms.mentorship.testing.TestClock;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A coordinator offers one person times of their own; the person picks one. */
@IntegrationTest
class OneToOneTest {

  @Test
  void ofSeveralTimesThePersonPicksOneAndTheOthersAreOff() {
    Newcomer noor = Newcomer.one();
    List<String> offers = offered(noor, inDays(2), inDays(3), inDays(4));
    Newcomer other = Newcomer.one();
    other.api().get(offers.getFirst()).then().statusCode(404);
    other.asksFor(offers.getFirst()).then().statusCode(404);
    noor.books(offers.get(1));
    noor.api()
        .get(noor.orientation())
        .then()
        .body("booking.state", equalTo("BOOKED"))
        .body("offers", empty());
    assertThat(offers)
        .extracting(offer -> COORDINATOR.get(offer).<String>path("state"))
        .containsExactly("CANCELLED", "SCHEDULED", "CANCELLED");
  }

  @Test
  void howeverOftenTheyPickTheyGetOne() {
    Newcomer noor = Newcomer.one();
    List<String> offers = offered(noor, inDays(2), inDays(3), inDays(4), inDays(5));
    List<Response> answers =
        Race.atOnce(
            IntStream.range(0, 16)
                .<Callable<Response>>mapToObj(i -> () -> noor.asksFor(offers.get(i % 4)))
                .toList());
    assertThat(Race.count(answers, 201)).isEqualTo(1);
    assertThat(Race.count(answers, 409)).isEqualTo(15);
    assertThat(offers)
        .extracting(offer -> COORDINATOR.get(offer).<String>path("state"))
        .containsOnlyOnce("SCHEDULED");
  }

  @Test
  void whoGivesThePickedTimeBackFreesTheCoordinatorToo() {
    Newcomer noor = Newcomer.one();
    List<String> offers = offered(noor, inDays(2));
    String booking = noor.books(offers.getFirst());
    noor.cancels(booking).then().statusCode(200);
    COORDINATOR.get(offers.getFirst()).then().body("state", equalTo("CANCELLED"));
    noor.books(Sessions.session(3, 1));
  }

  @Test
  void whoLeavesTakesTheOffersAlong() {
    Newcomer noor = Newcomer.one();
    List<String> offers = offered(noor, inDays(2));
    noor.leaves().then().statusCode(200);
    COORDINATOR.get(offers.getFirst()).then().body("state", equalTo("CANCELLED"));
  }

  @Test
  void attendanceIsTheSame() {
    Newcomer noor = Newcomer.one();
    List<String> offers = offered(noor, inDays(1));
    String booking = noor.books(offers.getFirst());
    TestClock.advance(Duration.ofHours(25));
    Sessions.mark(offers.getFirst(), booking, "true")
        .then()
        .statusCode(200)
        .body("recorded", equalTo(1));
    COORDINATOR.get(noor.enrollment()).then().body("state", equalTo("ACTIVE"));
  }

  @Test
  void aTimeIsOfferedOnceAndIsStillToCome() {
    Newcomer noor = Newcomer.one();
    offered(noor, inDays(2));
    Sessions.offer(noor, inDays(-1), inDays(3), inDays(3))
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/startsAt/0", "/startsAt/2"));
  }

  private static List<String> offered(Newcomer person, Instant... times) {
    Response answer = Sessions.offer(person, times);
    answer.then().statusCode(200).body("offers", hasSize(times.length));
    return answer.<List<String>>path("offers.id").stream().map(id -> "/events/" + id).toList();
  }
}
