package gov.cms.mentorship.testing;

import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes people who take part in a program, the way people do it: through the API. */
public final class Participants {

  private static final String PROGRAM = "cms-isso";

  private Participants() {}

  /**
   * Somebody who takes part.
   *
   * @param person who signs in
   * @param api the API as this person sees it
   * @param personId their id
   * @param enrollmentId their enrollment
   * @param profileId their profile
   */
  public record Participant(
      TestPerson person, Api api, UUID personId, UUID enrollmentId, UUID profileId) {

    /** Where the profile lies. */
    public String profilePath() {
      return "/profiles/" + profileId;
    }

    /** Where the enrollment lies. */
    public String enrollmentPath() {
      return "/enrollments/" + enrollmentId;
    }
  }

  /** An active mentor of the ISSO program with two places. */
  public static Participant mentor() {
    return new Builder("MENTOR").active();
  }

  /** An active mentee of the ISSO program. */
  public static Participant mentee() {
    return new Builder("MENTEE").active();
  }

  /** A mentor with wishes. */
  public static Builder aMentor() {
    return new Builder("MENTOR");
  }

  /** A mentee with wishes. */
  public static Builder aMentee() {
    return new Builder("MENTEE");
  }

  /** What a participant of a test is to be like. */
  public static final class Builder {

    private final String role;
    private String program = PROGRAM;
    private TestPerson person;
    private String component = "OIT";
    private String issoStanding = "ISSO";
    private String headline = "Here to learn from each other";
    private List<String> topics = List.of("ATO", "POAM");
    private List<String> focusAreas = List.of("CAREER_PATH_DEVELOPMENT");
    private List<String> certifications = List.of();
    private List<String> meetingModes = List.of("VIDEO");
    private String cadence = "BIWEEKLY";
    private int capacity = 2;
    private int years = 8;
    private boolean openToRequests = true;

    private Builder(String role) {
      this.role = role;
      this.person = TestPerson.participant(role.equals("MENTOR") ? "Mona" : "Mia");
    }

    /** In another program than the ISSO program. */
    public Builder in(String program) {
      this.program = program;
      return this;
    }

    /** Is this person, who may have another role already. */
    public Builder is(TestPerson person) {
      this.person = person;
      return this;
    }

    /** Works in this component. */
    public Builder component(String component) {
      this.component = component;
      return this;
    }

    /** Says this of being an ISSO. */
    public Builder issoStanding(String issoStanding) {
      this.issoStanding = issoStanding;
      return this;
    }

    /** Says this of themselves. */
    public Builder headline(String headline) {
      this.headline = headline;
      return this;
    }

    /** Has chosen these topics. */
    public Builder topics(String... codes) {
      this.topics = List.of(codes);
      return this;
    }

    /** Has chosen these focus areas. */
    public Builder focusAreas(String... codes) {
      this.focusAreas = List.of(codes);
      return this;
    }

    /** Holds these certifications. */
    public Builder certifications(String... codes) {
      this.certifications = List.of(codes);
      return this;
    }

    /** Meets in these ways. */
    public Builder meetingModes(String... modes) {
      this.meetingModes = List.of(modes);
      return this;
    }

    /** Meets this often. */
    public Builder cadence(String cadence) {
      this.cadence = cadence;
      return this;
    }

    /** Takes this many mentees; mentors only. */
    public Builder capacity(int capacity) {
      this.capacity = capacity;
      return this;
    }

    /** Has this much experience. */
    public Builder years(int years) {
      this.years = years;
      return this;
    }

    /** Takes no new requests. */
    public Builder closedToRequests() {
      this.openToRequests = false;
      return this;
    }

    /** A complete profile; the enrollment is still a draft. */
    public Participant draft() {
      Api api = Api.as(person);
      describe(api, component, issoStanding);
      Response created =
          api.post(
              "/enrollments",
              """
              {"program": "%s", "role": "%s", "membershipAttested": true, "managementYears": 12}
              """
                  .formatted(program, role));
      created.then().statusCode(201);
      Participant participant =
          new Participant(
              person,
              api,
              UUID.fromString(created.path("person.id")),
              UUID.fromString(created.path("id")),
              UUID.fromString(created.path("profileId")));
      String path = participant.profilePath();
      api.patch(path, api.tag(path), profile()).then().statusCode(200);
      return participant;
    }

    /** As {@link #draft()}, and submitted. */
    public Participant submitted() {
      Participant participant = draft();
      String path = participant.enrollmentPath();
      participant
          .api()
          .transition(path + "/submit", participant.api().tag(path))
          .then()
          .statusCode(200);
      return participant;
    }

    /** As {@link #submitted()}, and let through by every gate that the program asks for. */
    public Participant active() {
      return inState("ACTIVE");
    }

    /** As {@link #submitted()}, and let through by the gates before this state. */
    public Participant inState(String state) {
      Participant participant = submitted();
      letThrough(participant, state);
      return participant;
    }

    private static String openGate(Api coordinator, String path, String state) {
      String tag = coordinator.tag(path);
      Response opened =
          switch (state) {
            case "MANAGER_REVIEW" ->
                coordinator.transition(
                    path + "/approve", tag, "{\"note\": \"The manager called and said yes\"}");
            case "SUPPORT_REVIEW" -> coordinator.transition(path + "/approve", tag, "{}");
            case "ORIENTATION" -> coordinator.transition(path + "/complete-orientation", tag);
            default -> throw new IllegalStateException("There is no gate after " + state);
          };
      opened.then().statusCode(200);
      return opened.path("state");
    }

    /** What this participant writes into the profile. */
    public String profile() {
      String ofRole =
          role.equals("MENTOR")
              ? "\"capacity\": %d,".formatted(capacity)
              : """
              "goals": {"shortTerm": "A first security plan", "reasonForJoining": "New in the role"},
              """;
      return """
      {"headline": "%s", "summary": "Works on systems that matter to many people.",
       "focusAreas": %s, "topics": %s, "controlFamilies": ["AC"], "workRoles": ["OG-WRL-014"],
       "competencyAreas": [], "certifications": %s, "wantedQualities": [],
       "yearsOfExperience": %d, "meetingModes": %s, "cadence": "%s", %s "openToRequests": %s}
      """
          .formatted(
              headline,
              list(focusAreas),
              list(topics),
              list(certifications),
              years,
              list(meetingModes),
              cadence,
              ofRole,
              openToRequests);
    }

    private static String list(List<String> codes) {
      return codes.stream()
          .collect(Collectors.joining("\", \"", "[\"", "\"]"))
          .replace("[\"\"]", "[]");
    }
  }

  /** The support team opens the gates before this state, one after the other. */
  public static void letThrough(Participant participant, String state) {
    String path = participant.enrollmentPath();
    Api coordinator = Api.as(TestPerson.coordinator());
    String now = coordinator.get(path).path("state");
    while (!now.equals(state)) {
      now = Builder.openGate(coordinator, path, now);
    }
  }

  /** Somebody says who their manager is. */
  public static void isManagedBy(Api api, TestPerson manager) {
    api.patch(
            "/me",
            api.tag("/me"),
            """
            {"component": "OIT", "employment": "FEDERAL", "issoStanding": "ISSO",
             "managerName": "%s", "managerEmail": "%s", "timeZone": "America/New_York"}
            """
                .formatted(manager.name(), manager.email()))
        .then()
        .statusCode(200);
  }

  /** Answers the questions that a program asks of everybody; who has named a manager keeps them. */
  public static void describe(Api api, String component) {
    describe(api, component, "ISSO");
  }

  /** As {@link #describe(Api, String)}, with what the person says of being an ISSO. */
  public static void describe(Api api, String component, String issoStanding) {
    Response me = api.get("/me");
    String manager =
        me.path("managerEmail") == null
            ? "\"managerName\": \"Max Manager\", \"managerEmail\": \"max@managers.example\","
            : "";
    api.patch(
            "/me",
            api.tag("/me"),
            """
            {"component": "%s", "employment": "FEDERAL", "issoStanding": "%s", %s
             "timeZone": "America/New_York"}
            """
                .formatted(component, issoStanding, manager))
        .then()
        .statusCode(200);
  }
}
