package gov.cms.mentorship.matching;

import gov.cms.mentorship.person.PersonRef;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a match run would find with other pins and bans, beside what it has found.
 *
 * @param placed how many mentees more would have a mentor; fewer if negative
 * @param totalScore how much more all fits would add up to; less if negative
 * @param pinsKept how many of the pinned pairs are possible
 * @param moves whose mentor would be another
 */
record MatchRunPreview(int placed, long totalScore, int pinsKept, List<Move> moves) {

  /**
   * A mentee whose mentor would be another.
   *
   * @param from whom the run has found; nobody if it has not
   * @param to who it would be; nobody if there would be none
   */
  @Schema(name = "MatchRunMove")
  record Move(
      UUID menteeProfileId, PersonRef mentee, Optional<PersonRef> from, Optional<PersonRef> to) {}
}
