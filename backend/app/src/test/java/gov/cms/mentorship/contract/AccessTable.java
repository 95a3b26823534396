package gov.cms.mentorship.contract;

import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.TestPerson;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Who may call which operation, written down a second time, apart from the code. */
final class AccessTable {

  /** The kinds of callers there are. */
  enum CallerKind {
    ANONYMOUS(Api::anonymous),
    PARTICIPANT(() -> Api.as(TestPerson.participant("Stranger"))),
    COORDINATOR(() -> Api.as(TestPerson.coordinator())),
    ANALYST(() -> Api.as(TestPerson.analyst())),
    ADMIN(() -> Api.as(TestPerson.admin())),
    METRICS_READ(() -> Api.machine("metrics:read")),
    PARTICIPANTS_READ(() -> Api.machine("participants:read")),
    PARTICIPANTS_WRITE(() -> Api.machine("participants:write")),
    ENGAGEMENTS_READ(() -> Api.machine("engagements:read")),
    CHANGES_READ(() -> Api.machine("changes:read"));

    private final Supplier<Api> api;

    CallerKind(Supplier<Api> api) {
      this.api = api;
    }

    Api api() {
      return api.get();
    }
  }

  private static final Set<CallerKind> EVERYBODY = EnumSet.allOf(CallerKind.class);

  /** Every human is a participant, whatever other roles they have. */
  private static final Set<CallerKind> HUMANS =
      EnumSet.of(
          CallerKind.PARTICIPANT, CallerKind.COORDINATOR, CallerKind.ANALYST, CallerKind.ADMIN);

  private static final Set<CallerKind> COORDINATOR = EnumSet.of(CallerKind.COORDINATOR);

  private static final Map<String, Set<CallerKind>> ALLOWED =
      Map.ofEntries(
          Map.entry("GET /programs", EVERYBODY),
          Map.entry("GET /programs/{slug}", EVERYBODY),
          Map.entry("GET /taxonomy", EVERYBODY),
          Map.entry("GET /me", HUMANS),
          Map.entry("PUT /me", HUMANS),
          Map.entry("GET /me/tasks", HUMANS),
          Map.entry("GET /me/blocks", HUMANS),
          Map.entry("PUT /me/blocks/{personId}", HUMANS),
          Map.entry("DELETE /me/blocks/{personId}", HUMANS),
          Map.entry("POST /enrollments", HUMANS),
          Map.entry("GET /enrollments", and(HUMANS, CallerKind.PARTICIPANTS_READ)),
          Map.entry("GET /enrollments/stages", COORDINATOR),
          Map.entry("GET /enrollments/{id}", and(HUMANS, CallerKind.PARTICIPANTS_READ)),
          Map.entry("PUT /enrollments/{id}", HUMANS),
          Map.entry("POST /enrollments/{id}/submit", HUMANS),
          Map.entry("POST /enrollments/{id}/withdraw", HUMANS),
          Map.entry("POST /enrollments/{id}/pause", HUMANS),
          Map.entry("POST /enrollments/{id}/resume", HUMANS),
          Map.entry("POST /enrollments/{id}/reopen", HUMANS),
          Map.entry("POST /enrollments/{id}/approve", COORDINATOR),
          Map.entry("POST /enrollments/{id}/decline", COORDINATOR),
          Map.entry("POST /enrollments/{id}/complete-orientation", COORDINATOR),
          Map.entry("GET /profiles", HUMANS),
          Map.entry("GET /profiles/{id}", HUMANS),
          Map.entry("PUT /profiles/{id}", HUMANS),
          Map.entry("GET /match-requests", HUMANS),
          Map.entry("POST /match-requests", HUMANS),
          Map.entry("GET /match-requests/{id}", HUMANS),
          Map.entry("POST /match-requests/{id}/accept", HUMANS),
          Map.entry("POST /match-requests/{id}/decline", HUMANS),
          Map.entry("POST /match-requests/{id}/cancel", HUMANS),
          Map.entry("GET /engagements", and(HUMANS, CallerKind.ENGAGEMENTS_READ)),
          Map.entry("GET /engagements/{id}", and(HUMANS, CallerKind.ENGAGEMENTS_READ)),
          Map.entry("GET /engagements/{id}/agreement", HUMANS),
          Map.entry("PUT /engagements/{id}/agreement", HUMANS),
          Map.entry("POST /engagements/{id}/agreement/sign", HUMANS),
          Map.entry("POST /engagements/{id}/pause", HUMANS),
          Map.entry("POST /engagements/{id}/resume", HUMANS),
          Map.entry("POST /engagements/{id}/complete", HUMANS),
          Map.entry("POST /engagements/{id}/end", HUMANS),
          Map.entry("POST /engagements/{id}/not-a-fit", HUMANS),
          Map.entry("GET /engagements/{id}/goals", HUMANS),
          Map.entry("POST /engagements/{id}/goals", HUMANS),
          Map.entry("GET /engagements/{id}/goals/{goalId}", HUMANS),
          Map.entry("PUT /engagements/{id}/goals/{goalId}", HUMANS),
          Map.entry("GET /engagements/{id}/meetings", HUMANS),
          Map.entry("POST /engagements/{id}/meetings", HUMANS),
          Map.entry("GET /meetings/{id}", HUMANS),
          Map.entry("PUT /meetings/{id}", HUMANS),
          Map.entry("POST /meetings/{id}/cancel", HUMANS),
          Map.entry("POST /meetings/{id}/miss", HUMANS),
          Map.entry("POST /meetings/{id}/hold", HUMANS),
          Map.entry("GET /meetings/{id}/report", HUMANS),
          Map.entry("PUT /meetings/{id}/report", HUMANS),
          Map.entry("GET /meetings/{id}/notes", HUMANS),
          Map.entry("POST /meetings/{id}/notes", HUMANS),
          Map.entry("GET /notes/{id}", HUMANS),
          Map.entry("PUT /notes/{id}", HUMANS),
          Map.entry("DELETE /notes/{id}", HUMANS),
          Map.entry("GET /meeting-reports", COORDINATOR),
          Map.entry("GET /surveys", COORDINATOR),
          Map.entry("POST /surveys", COORDINATOR),
          Map.entry("GET /surveys/{id}", COORDINATOR),
          Map.entry("POST /surveys/{id}/publish", COORDINATOR),
          Map.entry("POST /surveys/{id}/retire", COORDINATOR),
          Map.entry("GET /surveys/{id}/results", and(COORDINATOR, CallerKind.ANALYST)),
          Map.entry("GET /survey-invitations", HUMANS),
          Map.entry("GET /survey-invitations/{id}", HUMANS),
          Map.entry("POST /survey-invitations/{id}/response", HUMANS),
          Map.entry(
              "GET /metrics/summary",
              and(COORDINATOR, CallerKind.ANALYST, CallerKind.METRICS_READ)));

  private AccessTable() {}

  /** The operations that the table knows, as method and path below the base. */
  static Set<String> operations() {
    return ALLOWED.keySet();
  }

  /** Whether a kind of caller may call an operation at all; rows are another matter. */
  static boolean allows(String operation, CallerKind caller) {
    return ALLOWED.getOrDefault(operation, Set.of()).contains(caller);
  }

  private static Set<CallerKind> and(Set<CallerKind> some, CallerKind... others) {
    Set<CallerKind> all = EnumSet.copyOf(some);
    all.addAll(Set.of(others));
    return all;
  }
}
