package gov.cms.mentorship.testing;

import gov.cms.mentorship.testing.Participants.Participant;
import io.restassured.response.Response;
import java.util.UUID;

/** Brings participants together the way people do it: through the API. */
public final class Pairs {

  private Pairs() {}

  /**
   * A mentee and a mentor who may ask each other.
   *
   * @param mentee the one
   * @param mentor the other
   */
  public record Two(Participant mentee, Participant mentor) {

    /** The API as the mentee sees it. */
    public Api asMentee() {
      return mentee.api();
    }

    /** The API as the mentor sees it. */
    public Api asMentor() {
      return mentor.api();
    }

    /** What the mentee sends to ask the mentor. */
    public String wish() {
      return Pairs.wish(mentor);
    }

    /** What the support team sends to propose the two to each other. */
    public String proposal() {
      return Pairs.proposal(mentee, mentor);
    }

    /** The mentee asks the mentor; the id of the request. */
    public UUID request() {
      return Pairs.request(mentee, mentor);
    }

    /** The support team proposes the two to each other; the id of the request. */
    public UUID propose() {
      return Pairs.propose(mentee, mentor);
    }
  }

  /** Two who take part and have nothing to do with each other yet. */
  public static Two apart() {
    return new Two(Participants.mentee(), Participants.mentor());
  }

  /**
   * A mentee and a mentor with an engagement.
   *
   * @param mentee the one
   * @param mentor the other
   * @param requestId the request that was accepted
   * @param engagementId what it opened
   */
  public record Pair(Participant mentee, Participant mentor, UUID requestId, UUID engagementId) {

    /** Where the engagement lies. */
    public String path() {
      return "/engagements/" + engagementId;
    }

    /** Makes a transition of the engagement as it is now. */
    public Response transition(Participant who, String verb) {
      return who.api().transition(path() + "/" + verb, who.api().tag(path()));
    }

    /** As {@link #transition(Participant, String)}, with a body. */
    public Response transition(Participant who, String verb, String body) {
      return who.api().transition(path() + "/" + verb, who.api().tag(path()), body);
    }
  }

  /** A wish to be matched with this mentor, as it goes over the wire. */
  public static String wish(Participant mentor) {
    return """
    {"program": "cms-isso", "mentorProfileId": "%s", "resonated": "Your work on cloud systems",
     "hopes": "Help with my first security plan", "proposedDuration": "P6M",
     "proposedCadence": "BIWEEKLY"}
    """
        .formatted(mentor.profileId());
  }

  /** A proposal of the support team, as it goes over the wire. */
  public static String proposal(Participant mentee, Participant mentor) {
    return wish(mentor)
        .replaceFirst("\\{", "{\"menteeProfileId\": \"" + mentee.profileId() + "\", ");
  }

  /** The mentee asks the mentor; the id of the request. */
  public static UUID request(Participant mentee, Participant mentor) {
    Response created = mentee.api().post("/match-requests", wish(mentor));
    created.then().statusCode(201);
    return UUID.fromString(created.path("id"));
  }

  /** The support team proposes the two to each other; the id of the request. */
  public static UUID propose(Participant mentee, Participant mentor) {
    Response created =
        Api.as(TestPerson.coordinator()).post("/match-requests", proposal(mentee, mentor));
    created.then().statusCode(201);
    return UUID.fromString(created.path("id"));
  }

  /** A new pair that gets to know each other. */
  public static Pair discovering() {
    Two two = apart();
    return discovering(two.mentee(), two.mentor());
  }

  /** These two, getting to know each other. */
  public static Pair discovering(Participant mentee, Participant mentor) {
    UUID request = request(mentee, mentor);
    String path = "/match-requests/" + request;
    Response accepted = mentor.api().transition(path + "/accept", mentor.api().tag(path));
    accepted.then().statusCode(200);
    return new Pair(mentee, mentor, request, UUID.fromString(accepted.path("engagementId")));
  }

  /** A new pair whose agreement both have signed. */
  public static Pair active() {
    Pair pair = discovering();
    sign(pair);
    return pair;
  }

  /** The mentee proposes an agreement, the mentor signs it. */
  public static void sign(Pair pair) {
    Api mentee = pair.mentee().api();
    Response proposed =
        mentee.transition(pair.path() + "/agreement", mentee.tag(pair.path()), agreement("P6M"));
    proposed.then().statusCode(200);
    int version = proposed.path("agreement.version");
    pair.transition(pair.mentor(), "agreement/sign", "{\"version\": %d}".formatted(version))
        .then()
        .statusCode(200);
  }

  /** An agreement that starts today. */
  public static String agreement(String duration) {
    return """
    {"startsOn": "%s", "duration": "%s", "cadence": "BIWEEKLY", "channels": ["VIDEO", "EMAIL"],
     "expectations": "We answer within two days."}
    """
        .formatted(TestClock.today(), duration);
  }
}
