package gov.cms.mentorship.contract;

import gov.cms.mentorship.meeting.MeetingState;
import gov.cms.mentorship.testing.Contract.Operation;
import gov.cms.mentorship.testing.Duo;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The mentor's note on a meeting. What is not shared is not there for anybody else. */
final class NoteSubject implements Subject {

  private static final String PRIVATE = "PRIVATE";
  private static final String SHARED = "SHARED";
  private static final String AUTHOR = "AUTHOR";

  @Override
  public Life life() {
    return new Life(
        List.of(
            new Life.Step(PRIVATE, "CHANGE", Set.of(AUTHOR)),
            new Life.Step(SHARED, "CHANGE", Set.of(AUTHOR))));
  }

  @Override
  public List<String> situations() {
    return List.of(PRIVATE, SHARED);
  }

  @Override
  public Situation in(String situation, Operation operation) {
    boolean shared = situation.equals(SHARED);
    Duo duo = Duo.active();
    UUID meeting =
        MeetingSubject.meeting(duo, MeetingState.SCHEDULED, Duration.ofDays(-2), report -> {});
    String note = note(duo, meeting, shared);
    return Situation.of(
        situation,
        note,
        List.of(
            new Situation.Part(duo.mentor(), AUTHOR),
            new Situation.Part(duo.mentee(), shared ? "READER" : Situation.NOBODY)),
        Map.of(),
        "{}");
  }

  /** A note of the mentor on a meeting; its id. */
  static String note(Duo duo, UUID meeting, boolean shared) {
    return duo.asMentor()
        .post(
            "/meetings/" + meeting + "/notes",
            "{\"text\": \"Before\", \"shared\": %s}".formatted(shared))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }
}
