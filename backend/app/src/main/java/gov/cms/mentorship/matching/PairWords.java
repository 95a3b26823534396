package gov.cms.mentorship.matching;

import gov.cms.mentorship.matchrequest.Proposals.Proposal;
import gov.cms.mentorship.program.TermKind;
import gov.cms.mentorship.program.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Says to both people of a pair why the two. */
@ApplicationScoped
class PairWords {

  private static final int MOST_TOPICS = 5;

  private final CandidateRepository repository;
  private final Terms terms;

  PairWords(CandidateRepository repository, Terms terms) {
    this.repository = repository;
    this.terms = terms;
  }

  /** The proposals that come of the pairs of a run. */
  List<Proposal> proposals(Collection<MatchRunRepository.Made> pairs, PublishMatchRun publication) {
    if (pairs.isEmpty()) {
      return List.of();
    }
    Map<UUID, Traits> traits =
        repository.traits(
            pairs.stream()
                .flatMap(pair -> Stream.of(pair.menteeProfileId(), pair.mentorProfileId()))
                .distinct()
                .toList());
    return pairs.stream()
        .map(pair ->
            new Proposal(
                pair.menteeProfileId(),
                pair.mentorProfileId(),
                why(
                    traits.getOrDefault(pair.menteeProfileId(), Traits.NONE),
                    traits.getOrDefault(pair.mentorProfileId(), Traits.NONE)),
                publication.message(),
                publication.proposedDuration(),
                publication.proposedCadence()))
        .toList();
  }

  private String why(Traits mentee, Traits mentor) {
    List<String> topics =
        terms.titles(TermKind.TOPIC, Fit.topics(mentee, mentor)).stream()
            .limit(MOST_TOPICS)
            .toList();
    return topics.isEmpty()
        ? "Of everyone in the program, the two of you fit well."
        : "What one of you wants to learn and the other can help with: %s."
            .formatted(String.join(", ", topics));
  }
}
