package gov.cms.mentorship.person;

import gov.cms.mentorship.shared.security.Roles;
import gov.cms.mentorship.shared.time.Zones;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person sees of their own record. */
record Me(
    UUID id,
    String givenName,
    String familyName,
    String name,
    String email,
    Optional<String> phone,
    Optional<String> component,
    Optional<Employment> employment,
    Optional<IssoStanding> issoStanding,
    Optional<String> managerName,
    Optional<String> managerEmail,
    ZoneId timeZone,
    List<Role> roles,
    Instant updatedAt) {

  /** What a person may be besides a participant. */
  @Schema(name = "PersonRole")
  enum Role {
    PARTICIPANT(Roles.PARTICIPANT),
    COORDINATOR(Roles.COORDINATOR),
    ANALYST(Roles.ANALYST),
    ADMIN(Roles.ADMIN);

    private final String granted;

    Role(String granted) {
      this.granted = granted;
    }

    String granted() {
      return granted;
    }
  }

  static Me of(PersonEntity person, List<Role> roles) {
    return new Me(
        person.id(),
        person.givenName(),
        person.familyName(),
        person.name(),
        person.email(),
        person.phone(),
        person.component(),
        person.employment(),
        person.issoStanding(),
        person.managerName(),
        person.managerEmail(),
        Zones.stored(person.timeZone()),
        roles,
        person.updatedAt());
  }
}
