package gov.cms.mentorship.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Crowd;
import gov.cms.mentorship.testing.Database;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Participants;
import gov.cms.mentorship.testing.Participants.Participant;
import gov.cms.mentorship.testing.TestPerson;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody turns the pages of the directory while places are taken and given back. */
@IntegrationTest
class DirectoryWalkTest {

  private static final int MENTORS = 12;
  private static final int AHEAD = 5;
  private static final int ROUNDS = 7;

  private final String component = "W" + UUID.randomUUID().toString().substring(0, 8);
  private List<UUID> mentors = List.of();

  @BeforeEach
  void mentorsAreListed() {
    mentors =
        new Crowd()
            .participants(MENTORS, ParticipantRole.MENTOR).stream()
                .map(Participant::profileId)
                .toList();
    mentors.forEach(id ->
        Database.update(
            "update person set component = ? where id = (select person_id from profile where id = ?)",
            component,
            id));
    mentors.stream().limit(AHEAD).forEach(id -> choose(id, "ATO"));
  }

  private static Api reader(boolean asMentee) {
    Api reader =
        asMentee
            ? Participants.aMentee().topics("ATO").active().api()
            : Api.as(TestPerson.participant("Rita"));
    reader.personId();
    return reader;
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void everyMentorIsSeenOnceWhoeverGetsOrLosesRoomMeanwhile(boolean asMentee) {
    Api reader = reader(asMentee);
    List<String> seen = new ArrayList<>();
    Response page = turn(reader, "");
    seen.addAll(page.path("items.id"));
    for (int turn = 0; page.path("nextCursor") != null; turn++) {
      if (turn % 2 == 0) {
        take(shown(page));
        take(notYet(seen));
      } else {
        giveBack(mentors.subList(0, MENTORS / 2));
      }
      page = turn(reader, page.path("nextCursor"));
      seen.addAll(page.path("items.id"));
    }
    assertThat(seen).containsExactlyInAnyOrderElementsOf(ids(mentors));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void everyMentorIsSeenOnceWhileRoomComesAndGoesAllTheTime(boolean asMentee) {
    Api reader = reader(asMentee);
    for (int walk = 0; walk < 5; walk++) {
      CompletableFuture<Void> others = CompletableFuture.runAsync(this::comeAndGo);
      List<String> seen = new ArrayList<>();
      Response page = turn(reader, "");
      seen.addAll(page.path("items.id"));
      while (page.path("nextCursor") != null) {
        page = turn(reader, page.path("nextCursor"));
        seen.addAll(page.path("items.id"));
      }
      others.join();
      assertThat(seen).containsExactlyInAnyOrderElementsOf(ids(mentors));
    }
  }

  /** Nobody's room changes more often than a profile remembers, however slowly the pages turn. */
  private void comeAndGo() {
    for (int i = 0; i < ROUNDS * MENTORS; i++) {
      List<UUID> one = List.of(mentors.get(i * 5 % MENTORS));
      take(one);
      if (i % 3 > 0) {
        giveBack(one);
      }
    }
  }

  @Test
  void aNewSearchGoesByWhoHasRoomNow() {
    Api reader = reader(false);
    UUID first = UUID.fromString(turn(reader, "").path("items[0].id"));
    take(List.of(first));
    Response again = reader.get(path() + "&limit=50");
    List<String> order = again.path("items.id");
    assertThat(order).last().isEqualTo(first.toString());
    giveBack(List.of(first));
    turn(reader, "").then().body("items[0].id", equalTo(first.toString()));
  }

  @Test
  void facetsComeWithTheFirstPage() {
    Api reader = reader(false);
    Response first = turn(reader, "");
    first.then().body("facets.components", notNullValue()).body("total", equalTo(MENTORS));
    turn(reader, first.path("nextCursor"))
        .then()
        .body("facets", nullValue())
        .body("total", equalTo(MENTORS));
  }

  @Test
  void everyMentorIsSeenOnceWhoeverSharesMoreOrLessMeanwhile() {
    Api reader = reader(true);
    List<String> seen = new ArrayList<>();
    Response page = turn(reader, "");
    seen.addAll(page.path("items.id"));
    assertThat(mentors.subList(0, AHEAD)).containsAll(shown(page));
    while (page.path("nextCursor") != null) {
      shown(page).forEach(id -> drop(id, "ATO"));
      mentors.stream()
          .filter(id -> !seen.contains(id.toString()))
          .forEach(id -> {
            drop(id, "ATO");
            choose(id, "ATO");
          });
      page = turn(reader, page.path("nextCursor"));
      seen.addAll(page.path("items.id"));
    }
    assertThat(seen).containsExactlyInAnyOrderElementsOf(ids(mentors));
  }

  @Test
  void whoeverStandsAheadKeepsThePlaceWithoutRoomAndIsGoneWhenNoLongerListed() {
    Api reader = reader(true);
    List<UUID> ahead = shown(reader.get(path())).subList(0, AHEAD);
    String cursor = turn(reader, "").path("nextCursor");
    take(List.of(ahead.get(3)));
    assertThat(shown(turn(reader, cursor))).startsWith(ahead.get(3), ahead.get(4));
    Database.update("update profile set listed = false where id = ?", ahead.get(3));
    assertThat(shown(turn(reader, cursor))).startsWith(ahead.get(4)).doesNotContain(ahead.get(3));
  }

  @Test
  void whoHasNoRoomStandsBehindAllWhoHaveHoweverMuchTheyShare() {
    take(List.of(mentors.getFirst()));
    List<UUID> order = shown(reader(true).get(path()));
    assertThat(order.subList(0, AHEAD - 1))
        .containsExactlyInAnyOrderElementsOf(mentors.subList(1, AHEAD));
    assertThat(order).last().isEqualTo(mentors.getFirst());
  }

  @Test
  void aWalkGoesOnAsItBeganWhenTheMenteeChoosesOtherTopics() {
    Participants.Builder builder = Participants.aMentee().topics("ATO");
    Participant mentee = builder.active();
    List<UUID> order = shown(mentee.api().get(path()));
    String cursor = turn(mentee.api(), "").path("nextCursor");
    String profile = mentee.profilePath();
    choose(mentors.getLast(), "PRIVACY");
    mentee
        .api()
        .patch(profile, mentee.api().tag(profile), builder.topics("PRIVACY").profile())
        .then()
        .statusCode(200);
    assertThat(shown(turn(mentee.api(), cursor))).isEqualTo(order.subList(3, 6));
    assertThat(shown(turn(mentee.api(), ""))).first().isEqualTo(mentors.getLast());
  }

  @Test
  void namesAreFoundAndSortedWithoutTheirAccentsInEveryListOfPeople() {
    TestPerson person =
        new TestPerson(
            UUID.randomUUID().toString(),
            "Łukasz",
            "O’Neil–Straße" + component,
            component + "@tests.example",
            List.of());
    Participant mentor = Participants.aMentor().is(person).component(component).active();
    Api coordinator = Api.as(TestPerson.coordinator());
    for (String typed :
        List.of("lukasz " + component, "STRASSE" + component, "o'neil-straße" + component)) {
      coordinator
          .get("/profiles?program=cms-isso&q=" + typed)
          .then()
          .body("items.id", contains(mentor.profileId().toString()));
      coordinator
          .get("/enrollments?program=cms-isso&q=" + typed)
          .then()
          .body("items.profileId", contains(mentor.profileId().toString()));
    }
    assertThat(
            Database.text("select sort_name from enrollment where id = ?", mentor.enrollmentId()))
        .isEqualTo(("lukasz o'neil-strasse" + component).toLowerCase(Locale.ROOT));
  }

  private Response turn(Api reader, String cursor) {
    Response page = reader.get(path() + "&limit=3" + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
    page.then().statusCode(200);
    return page;
  }

  private String path() {
    return "/profiles?program=cms-isso&component=" + component;
  }

  private static List<UUID> shown(Response page) {
    List<String> ids = page.path("items.id");
    return ids.stream().map(UUID::fromString).toList();
  }

  private List<UUID> notYet(List<String> seen) {
    return mentors.stream().filter(id -> !seen.contains(id.toString())).limit(2).toList();
  }

  private static List<String> ids(List<UUID> ids) {
    return ids.stream().map(UUID::toString).toList();
  }

  private static void choose(UUID profile, String topic) {
    Database.update(
        "insert into profile_term (profile_id, kind, code) values (?, 'TOPIC', ?)", profile, topic);
  }

  private static void drop(UUID profile, String topic) {
    Database.update("delete from profile_term where profile_id = ? and code = ?", profile, topic);
  }

  private static void take(List<UUID> profiles) {
    profiles.forEach(
        id -> Database.update("update profile set places_taken = capacity where id = ?", id));
  }

  private static void giveBack(List<UUID> profiles) {
    profiles.forEach(id -> Database.update("update profile set places_taken = 0 where id = ?", id));
  }
}
