package gov.cms.mentorship.contract;

import gov.cms.mentorship.testing.TestPerson;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One thing that operations are about, in one state, with the people who are something to it.
 *
 * @param state where it stands
 * @param ids what the parameters of a path stand for, by name
 * @param cast the people who are something to it themselves
 * @param others what everybody else is to it, by what their token says
 * @param body what a body has to say to be taken, by the caller's relation, as a merge patch over
 *     an example with every field; single quotes stand for double ones
 */
record Situation(
    String state,
    Map<String, String> ids,
    List<Part> cast,
    Map<CallerKind, String> others,
    UnaryOperator<String> body) {

  /**
   * What a person is to it.
   *
   * @param yields whether they are rather what their token makes of everybody else, if anything
   */
  record Part(TestPerson person, String relation, boolean yields) {

    Part(TestPerson person, String relation) {
      this(person, relation, false);
    }
  }

  /** One of the cast who is nothing to it. */
  static final String NOBODY = "";

  /** A subject that an id leads to. */
  static Situation of(
      String state, String id, List<Part> cast, Map<CallerKind, String> others, String body) {
    return new Situation(state, Map.of("id", id), cast, others, relation -> body);
  }

  /** All who could call: everybody else of each kind, and each of the cast in every role. */
  List<Caller> callers() {
    Stream<Caller> everybodyElse =
        Arrays.stream(CallerKind.values()).map(kind -> new Caller(kind, Optional.empty()));
    Stream<Caller> theCast =
        IntStream.range(0, cast.size())
            .boxed()
            .flatMap(part ->
                CallerKind.people().stream().map(kind -> new Caller(kind, Optional.of(part))));
    return Stream.concat(everybodyElse, theCast).toList();
  }

  /** What a caller is to it; nothing to strangers. */
  Optional<String> relation(Caller caller) {
    return caller
        .part()
        .map(cast::get)
        .filter(part -> !part.yields() || !others.containsKey(caller.kind()))
        .map(Part::relation)
        .filter(relation -> !relation.equals(NOBODY))
        .or(() -> Optional.ofNullable(others.get(caller.kind())));
  }
}
