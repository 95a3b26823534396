package gov.cms.mentorship.engagement;

import gov.cms.mentorship.person.PersonRef;
import gov.cms.mentorship.profile.Cadence;
import gov.cms.mentorship.profile.MeetingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The latest version of an agreement.
 *
 * @param complete whether both have signed it
 */
record Agreement(
    int version,
    LocalDate startsOn,
    LocalDate endsOn,
    Cadence cadence,
    List<MeetingMode> channels,
    Optional<String> expectations,
    PersonRef proposedBy,
    Instant proposedAt,
    List<Signature> signatures,
    boolean complete) {

  static Agreement of(AgreementEntity agreement, Two people) {
    return new Agreement(
        agreement.number(),
        agreement.startsOn(),
        agreement.endsOn(),
        agreement.cadence(),
        agreement.channels().stream().sorted().toList(),
        agreement.expectations(),
        people.byId(agreement.proposedBy()),
        agreement.proposedAt(),
        agreement.signatures().entrySet().stream()
            .map(signed -> new Signature(people.byId(signed.getKey()), signed.getValue()))
            .sorted(Comparator.comparing(Signature::signedAt))
            .toList(),
        agreement.isSignedByAll(people.ids()));
  }
}
