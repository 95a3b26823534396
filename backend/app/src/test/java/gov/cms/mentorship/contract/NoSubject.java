package gov.cms.mentorship.contract;

import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Contract.Operation;
import gov.cms.mentorship.testing.TestPerson;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Operations on lists, on what is everybody's, and on oneself. */
final class NoSubject implements Subject {

  private static final Map<CallerKind, String> ALL =
      Arrays.stream(CallerKind.values()).collect(Collectors.toMap(kind -> kind, kind -> "anybody"));

  @Override
  public Life life() {
    return new Life(List.of());
  }

  @Override
  public List<String> situations() {
    return List.of("");
  }

  @Override
  public Situation in(String situation, Operation operation) {
    String other =
        operation.path().contains("{personId}")
            ? Api.as(TestPerson.participant("Pat")).personId()
            : UUID.randomUUID().toString();
    return new Situation(
        "",
        Map.of("slug", slug(operation), "personId", other, "key", "manager-silent"),
        List.of(),
        ALL,
        relation -> body(operation));
  }

  /** Words are changed where nobody is told them: no manager is asked there. */
  private static String slug(Operation operation) {
    return operation.path().contains("/wordings") ? "hhs-mentoring" : "cms-isso";
  }

  private static String body(Operation operation) {
    return switch (operation.id()) {
      case "updateMe" ->
          """
          {'phone': '+1 410 555 0100', 'managerEmail': 'manager@tests.example',
           'timeZone': 'America/New_York'}\
          """;
      case "createSurvey" ->
          """
          {'program': 'cms-isso', 'questions': [{'id': 'q', 'kind': 'CHOICE', 'text': 'Again?',
           'required': true, 'choices': [{'code': 'YES', 'text': 'Yes'}, {'code': 'NO', 'text': 'No'}]}]}\
          """;
      case "createEvent" -> EventSubject.plan().replaceFirst("\\{", "{'program': 'cms-isso', ");
      case "updatePreferences", "updateWording", "previewWording" -> "{}";
      case "createMatchRun" ->
          "{'program': 'cms-isso', 'objective': 'BEST_ABOVE', 'floor': 1000000}";
      case "createAbsence" -> AbsenceSubject.wish();
      case "createClosure" ->
          "{'day': '%s', 'reason': 'Snow'}".formatted(ClosureSubject.nextSunday());
      default -> "{'program': 'cms-isso'}";
    };
  }
}
