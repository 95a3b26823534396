package gov.cms.mentorship.matching;

import gov.cms.mentorship.matching.MatchRunPreview.Move;
import gov.cms.mentorship.matching.MatchRunRepository.Made;
import gov.cms.mentorship.person.PersonRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Computes what other pins and bans would change, and changes nothing. */
@ApplicationScoped
class MatchRunPreviewer {

  private final MatchRunInputs inputs;
  private final MatchRunReader reader;

  MatchRunPreviewer(MatchRunInputs inputs, MatchRunReader reader) {
    this.inputs = inputs;
    this.reader = reader;
  }

  /** The change against what the run has found. Holds no connection while it computes. */
  MatchRunPreview preview(UUID id, MatchRunChange change) {
    MatchRunReader.Solved before = reader.solved(id);
    change.check();
    MatchRunSolution after = MatchRunSolution.of(inputs.read(id).with(change), new MatchRunTimes());
    Map<UUID, UUID> mentors =
        before.made().stream()
            .collect(Collectors.toMap(Made::menteeProfileId, Made::mentorProfileId));
    List<MatchRunOutcome> moved =
        after.outcomes().stream()
            .filter(outcome -> !outcome.mentor().equals(mentorOf(outcome, mentors)))
            .toList();
    Map<UUID, PersonRef> people =
        reader.people(
            moved.stream()
                .flatMap(outcome ->
                    Stream.of(
                            Optional.of(outcome.mentee()),
                            outcome.mentor(),
                            mentorOf(outcome, mentors))
                        .flatMap(Optional::stream))
                .collect(Collectors.toSet()));
    Function<UUID, PersonRef> person = profile -> Objects.requireNonNull(people.get(profile));
    return new MatchRunPreview(
        after.result().placed() - before.result().placed(),
        after.result().totalScore() - before.result().totalScore(),
        after.result().pinsKept(),
        moved.stream()
            .map(outcome ->
                new Move(
                    outcome.mentee(),
                    person.apply(outcome.mentee()),
                    mentorOf(outcome, mentors).map(person),
                    outcome.mentor().map(person)))
            .toList());
  }

  private static Optional<UUID> mentorOf(MatchRunOutcome outcome, Map<UUID, UUID> mentors) {
    return Optional.ofNullable(mentors.get(outcome.mentee()));
  }
}
