package gov.cms.mentorship.matching;

import gov.cms.mentorship.matching.CandidateRepository.Candidate;
import gov.cms.mentorship.matching.CandidateRepository.Mentor;
import gov.cms.mentorship.matching.CandidateRepository.Tried;
import gov.cms.mentorship.person.KeptApart;
import gov.cms.mentorship.program.FitWeights;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * All that a match run is computed from, as it stood at one moment. People are in the order of
 * their profiles, so that the order in which they were read says nothing.
 *
 * @param objective what it is after
 * @param floor the fit below which nobody is paired, in millionths
 * @param pins pairs that are to be made
 * @param bans pairs that are not to be made
 * @param tried who has tried it with whom
 * @param at the moment by whose clocks hours are compared
 */
record MatchRunInput(
    MatchObjective objective,
    int floor,
    List<ProfilePair> pins,
    List<ProfilePair> bans,
    List<Candidate> mentees,
    List<Mentor> mentors,
    KeptApart apart,
    Set<Tried> tried,
    FitWeights weights,
    Instant at) {

  /** The same with other pins and bans. */
  MatchRunInput with(MatchRunChange change) {
    return new MatchRunInput(
        objective,
        floor,
        change.pins(),
        change.bans(),
        mentees,
        mentors,
        apart,
        tried,
        weights,
        at);
  }
}
