package gov.cms.mentorship.contract;

import gov.cms.mentorship.testing.Contract.Operation;
import gov.cms.mentorship.testing.TestPerson;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All that can be played of one operation: each situation, with each caller. */
final class Scenes {

  private final Operation operation;
  private final Subject subject;
  private final Map<CallerKind, TestPerson> strangers = new EnumMap<>(CallerKind.class);

  Scenes(Operation operation) {
    this.operation = operation;
    this.subject = Subjects.of(AccessTable.of(operation));
    for (CallerKind kind : CallerKind.values()) {
      strangers.put(kind, TestPerson.participant("Stranger"));
    }
  }

  /** A scene that nobody has played in and that ends well. */
  static Scene successOf(Operation operation) {
    return successesOf(operation).findFirst().orElseThrow();
  }

  /** All scenes that end well if nobody has played in their situation before. */
  static Stream<Scene> successesOf(Operation operation) {
    Scenes scenes = new Scenes(operation);
    return scenes.situations().stream()
        .map(scenes::in)
        .flatMap(situation -> situation.callers().stream().map(who -> scenes.of(situation, who)))
        .filter(scene -> scene.expected().isSuccess());
  }

  List<String> situations() {
    return subject.situations();
  }

  /** A situation that nobody has changed yet. */
  Situation in(String situation) {
    return subject.in(situation, operation);
  }

  Scene of(Situation situation, Caller caller) {
    TestPerson person =
        caller
            .part()
            .map(part -> situation.cast().get(part).person())
            .orElseGet(() -> strangers.get(caller.kind()));
    return new Scene(operation, situation, caller, caller.kind().as(person));
  }
}
