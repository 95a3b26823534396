package gov.cms.mentorship.profile;

import gov.cms.mentorship.person.PersonRef;
import gov.cms.mentorship.program.TermKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes the cards of mentors, in a number of statements that never grows. */
@ApplicationScoped
class ProfileCards {

  /** What a row says of {@code p}, a profile, and {@code n}, its person. */
  static final String COLUMNS =
      """
      p.id as id, p.headline as headline, p.yearsOfExperience as years, p.cadence as cadence,
      p.capacity - p.placesTaken as room, p.openToRequests as openToRequests,
      p.awayUntil as awayUntil,
      n.id as personId, n.name as personName, n.component as personComponent\
      """;

  private final ProfileRepository repository;

  ProfileCards(ProfileRepository repository) {
    this.repository = repository;
  }

  /** The cards of some profiles, by their ids. */
  Map<UUID, ProfileCard> of(Collection<UUID> ids) {
    return of(repository.rows(COLUMNS, ids)).stream()
        .collect(Collectors.toMap(ProfileCard::id, Function.identity()));
  }

  /** The cards of some rows, in their order. */
  List<ProfileCard> of(List<Tuple> rows) {
    List<UUID> ids = rows.stream().map(row -> row.get("id", UUID.class)).toList();
    Map<UUID, List<ProfileTerm>> terms = repository.terms(ids);
    Map<UUID, List<MeetingMode>> modes = repository.meetingModes(ids);
    return rows.stream().map(row -> card(row, terms, modes)).toList();
  }

  private static ProfileCard card(
      Tuple row, Map<UUID, List<ProfileTerm>> terms, Map<UUID, List<MeetingMode>> modes) {
    UUID id = row.get("id", UUID.class);
    List<ProfileTerm> chosen = terms.getOrDefault(id, List.of());
    return new ProfileCard(
        id,
        PersonRef.of(row, "person"),
        row.get("headline", String.class),
        codes(chosen, TermKind.FOCUS_AREA),
        codes(chosen, TermKind.TOPIC),
        codes(chosen, TermKind.CERTIFICATION),
        codes(chosen, TermKind.WORK_ROLE),
        Optional.ofNullable(row.get("years", Integer.class)),
        modes.getOrDefault(id, List.of()).stream().sorted().toList(),
        Optional.ofNullable(row.get("cadence", Cadence.class)),
        row.get("room", Integer.class),
        row.get("openToRequests", Boolean.class),
        Optional.ofNullable(row.get("awayUntil", LocalDate.class)));
  }

  private static List<String> codes(List<ProfileTerm> chosen, TermKind kind) {
    return chosen.stream().filter(term -> term.kind() == kind).map(ProfileTerm::code).toList();
  }
}
