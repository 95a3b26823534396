package gov.cms.mentorship.shared.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import gov.cms.mentorship.fixtures.CrowdedProgram;
import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Database;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Plan;
import gov.cms.mentorship.testing.Statements;
import gov.cms.mentorship.testing.TestClock;
import gov.cms.mentorship.testing.TestPerson;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Walks every list in every order that it offers, with the filters it is usually read with, and
 * looks at how the database answers the very statements that the application sends.
 */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListPlanTest {

  /** So many that an index is worth its while to the planner. */
  private static final int SIZE = 10_000;

  private static final int LIMIT = 20;

  /** For a page that also looks after a hundred who stand ahead, wherever it lies. */
  private static final int MOST_BUFFERS = 1_200;

  private final ListReader reader = new ListReader(Api.as(TestPerson.coordinator()));
  private boolean filled;

  @BeforeEach
  void fill() {
    if (!filled) {
      UUID person = UUID.fromString(reader.api().personId());
      Database.call(owner -> {
        CrowdedProgram.fill(owner, "hhs-mentoring", 1, SIZE, person);
        return true;
      });
      Database.change(CrowdedProgram.settling());
      filled = true;
    }
  }

  @AfterAll
  void clear() {
    Database.call(owner -> {
      CrowdedProgram.clear(owner);
      return true;
    });
  }

  static Stream<String> lists() {
    List<String> lists = new ArrayList<>();
    for (String sort : List.of("-stateSince", "stateSince", "name")) {
      for (String filter :
          List.of(
              "",
              "&state=PAUSED",
              "&state=ACTIVE&state=PAUSED",
              "&role=MENTEE",
              "&role=MENTEE&state=DECLINED")) {
        lists.add("/enrollments?program=hhs-mentoring&sort=" + sort + filter);
      }
      lists.add("/enrollments?sort=" + sort);
    }
    for (String sort : List.of("-openedAt", "openedAt", "endsOn")) {
      for (String filter : List.of("", "&state=PAUSED", "&state=ACTIVE&state=DISCOVERY")) {
        lists.add("/engagements?program=hhs-mentoring&sort=" + sort + filter);
      }
      lists.add("/engagements?sort=" + sort);
      lists.add("/engagements?person=me&sort=" + sort);
      lists.add("/engagements?program=hhs-mentoring&person=me&sort=" + sort);
    }
    for (String sort : List.of("dueAt", "-createdAt")) {
      for (String filter : List.of("", "&state=PENDING", "&state=PENDING&state=DECLINED")) {
        lists.add("/match-requests?program=hhs-mentoring&sort=" + sort + filter);
      }
      lists.add("/match-requests?program=hhs-mentoring&box=RECEIVED&sort=" + sort);
      lists.add("/match-requests?box=RECEIVED&sort=" + sort);
      lists.add("/match-requests?sort=" + sort);
      lists.add("/match-requests?box=SENT&sort=" + sort);
      for (String filter : List.of("", "&state=PENDING", "&state=PENDING&state=DECLINED")) {
        lists.add("/match-requests?program=hhs-mentoring&box=SENT&sort=" + sort + filter);
      }
    }
    String engagement = "/engagements/" + CrowdedProgram.ENGAGEMENT;
    for (String sort : List.of("startsAt", "-startsAt")) {
      lists.add(engagement + "/meetings?sort=" + sort);
      lists.add(engagement + "/meetings?state=CANCELLED&sort=" + sort);
    }
    lists.add(engagement + "/goals?");
    for (String filter :
        List.of(
            "program=hhs-mentoring",
            "program=hhs-mentoring&state=DUE",
            "program=hhs-mentoring&state=DUE&state=SUBMITTED",
            "program=hhs-mentoring&helpWanted=true",
            "program=hhs-mentoring&helpWanted=true&helpHandled=false",
            "engagementId=" + CrowdedProgram.ENGAGEMENT,
            "program=hhs-mentoring&engagementId=" + CrowdedProgram.ENGAGEMENT,
            "")) {
      lists.add("/meeting-reports?" + filter);
    }
    for (String sort : List.of("startsAt", "-startsAt")) {
      for (String filter : List.of("", "&kind=ORIENTATION", "&coming=false")) {
        lists.add("/events?program=hhs-mentoring&sort=" + sort + filter);
      }
    }
    lists.add("/events/" + CrowdedProgram.EVENT + "/bookings?");
    lists.add("/surveys?program=hhs-mentoring");
    lists.add("/surveys?");
    lists.add("/survey-invitations?");
    for (String sort : List.of("relevance", "name", "-yearsOfExperience")) {
      lists.add("/profiles?program=hhs-mentoring&sort=" + sort);
      lists.add("/profiles?program=hhs-mentoring&open=true&sort=" + sort);
    }
    return lists.stream();
  }

  @ParameterizedTest
  @MethodSource("lists")
  void aPageReadsItsOwnRowsAloneHoweverDeepItLies(String list) {
    Plan first = reader.planOf(list + "&limit=" + LIMIT);
    String cursor = reader.cursorFarIn(list);
    Plan deep = reader.planOf(list + "&limit=" + LIMIT + "&cursor=" + cursor);
    assertThat(first.rowsTouched()).as(first::toString).isLessThan(20 * LIMIT);
    assertThat(deep.rowsTouched()).as(deep::toString).isLessThan(20 * LIMIT);
    assertThat(deep.buffers())
        .as(() -> deep + "\nfirst: " + first)
        .isLessThan(first.buffers() + first.buffers() / 2 + 50);
  }

  @ParameterizedTest
  @MethodSource("lists")
  void itsTotalAndItsFacetsAreCountedOnce(String list) {
    Response first = reader.get(list + "&limit=1");
    try (Statements statements = Statements.open()) {
      reader
          .get(list + "&limit=1&cursor=" + first.path("nextCursor"))
          .then()
          .body("total", equalTo(first.path("total")));
      assertThat(statements.containing("select count(*) from (")).isEmpty();
      // What is summed up for the engagements or events of the page alone is no facet.
      assertThat(statements.containing("group by"))
          .filteredOn(sql -> !sql.matches("(?s).*(engagement|event)_id in \\(.*"))
          .isEmpty();
    }
  }

  /** Everybody's home page asks, and most are nobody's manager. */
  @Test
  void whatWaitsForAManagerIsFoundWithoutTouchingEverybodyElse() {
    Plan plan = reader.planOf("/manager-approvals?limit=" + LIMIT);
    assertThat(plan.rowsTouched()).as(plan::toString).isLessThan(20 * LIMIT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ix_person_sort_name /engagements?program=hhs-mentoring",
        "ix_person_sort_name /enrollments?program=hhs-mentoring&sort=name",
        "ix_profile_search_text /profiles?program=hhs-mentoring&sort=name",
      })
  void wordsAreFoundByTheirTrigramIndex(String indexAndList) {
    String[] parts = indexAndList.split(" ");
    Plan plan =
        reader.planOf(
            parts[1]
                + "&q="
                + Database.text(
                    "select left(given_name, 5) || '%20' || left(family_name, 5) from person where updated_by = 'crowd' limit 1"));
    assertThat(plan.uses(parts[0])).as(plan::toString).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "&open=true", "&topic=ATO", "&q=mentor", "&open=true&topic=ATO&q=mentor"})
  void whatAMenteeSharesWithMentorsIsFoundForTheFirstPageAlone(String filter) {
    ListReader mentee = menteeWithFocusAreas();
    String list = "/profiles?program=hhs-mentoring" + filter;
    String page = list + "&limit=" + LIMIT;
    try (Statements statements = Statements.open()) {
      mentee.get(page);
      List<String> shared = statements.containing(".terms desc");
      assertThat(shared).hasSize(1);
      Plan sharing = Plan.of(shared.getFirst());
      assertThat(sharing.rowsTouched()).as(sharing::toString).isLessThan(6L * SIZE);
    }
    String near = mentee.get(list + "&limit=200").path("nextCursor");
    String deep = mentee.cursorFarIn(list);
    assertThat(mentee.planOf(page).buffers()).isLessThan(MOST_BUFFERS);
    for (String cursor : List.of(mentee.get(page).<String>path("nextCursor"), near, deep)) {
      try (Statements statements = Statements.open()) {
        mentee.get(page + "&cursor=" + cursor);
        assertThat(statements.containing("group by")).isEmpty();
        Plan plan = Plan.of(ListReader.pageIn(statements));
        assertThat(plan.buffers()).as(plan::toString).isLessThan(MOST_BUFFERS);
      }
    }
    Plan before = mentee.planOf(page + "&cursor=" + near);
    Plan behind = mentee.planOf(page + "&cursor=" + deep);
    assertThat(behind.rowsTouched()).as(behind::toString).isLessThan(20 * LIMIT);
    assertThat(behind.buffers())
        .as(() -> behind + "\nbefore: " + before)
        .isLessThan(before.buffers() + before.buffers() / 2 + 50);
  }

  @Test
  void aHundredMentorsWhoShareTheMostStandAheadAndTheOthersComeByName() {
    ListReader mentee = menteeWithFocusAreas();
    List<String> ids = mentee.get("/profiles?program=hhs-mentoring&limit=200").path("items.id");
    String ahead = String.join(",", ids.subList(0, 100));
    String shared =
        """
        (select count(*) from profile_term t join profile_term w using (kind, code)
        where t.profile_id = p.id and t.kind = 'FOCUS_AREA'
        and w.profile_id = (select id from profile where person_id = '%s'))\
        """
            .formatted(mentee.api().personId());
    String rooms = " from profile p where listed and program = 'hhs-mentoring' and not no_room";
    assertThat(
            Database.text(
                "select string_agg(id::text, ',') from (select id%s order by %s desc, sort_name, id limit 100)"
                    .formatted(rooms, shared)))
        .isEqualTo(ahead);
    assertThat(
            Database.text(
                "select string_agg(id::text, ',') from (select id%s and id <> all (string_to_array(?, ',')::uuid[]) order by sort_name, id limit 100)"
                    .formatted(rooms),
                ahead))
        .isEqualTo(String.join(",", ids.subList(100, 200)));
  }

  @Test
  void aSearchWithVeryManyFiltersCanBeReadOn() {
    ListReader mentee = menteeWithFocusAreas();
    String list =
        "/profiles?program=hhs-mentoring"
            + IntStream.range(0, 30)
                .mapToObj(i -> "&component=Unit%20" + i + "&component=" + "x".repeat(90) + i)
                .collect(Collectors.joining());
    String next = "&cursor=" + mentee.get(list).path("nextCursor");
    assertThat(list + next).hasSizeBetween(5_000, 8_000);
    mentee.get(list + next).then().body("items", hasSize(50));
  }

  private static ListReader menteeWithFocusAreas() {
    Api mentee = Api.as(TestPerson.participant("Mia"));
    String person = mentee.personId();
    Database.update(
        """
        insert into profile (id, version, created_at, updated_at, updated_by, person_id, program, role,
            headline, summary, places_taken, open_to_requests, draft, listed, retired, search_text)
        values (?::uuid, 0, ?, ?, 'crowd', ?::uuid, 'hhs-mentoring', 'MENTEE', '', '', 0, true, false,
            false, false, '')\
        """,
        person,
        TestClock.now(),
        TestClock.now(),
        person);
    Database.update(
        """
        insert into profile_term (profile_id, kind, code)
        select ?::uuid, kind, code from taxonomy_term where kind = 'FOCUS_AREA' order by code limit 2\
        """,
        person);
    return new ListReader(mentee);
  }
}
