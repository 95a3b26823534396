package gov.cms.mentorship.person;

import jakarta.persistence.Tuple;
import java.util.Optional;
import java.util.UUID;

/**
 * What any participant may know of a person; never contact data.
 *
 * @param component the part of the organization the person works in
 */
public record PersonRef(UUID id, String name, Optional<String> component) {

  /**
   * The person in the row of a query.
   *
   * @param who what the query calls the person: {@code mentor} for columns such as {@code mentorId}
   */
  public static PersonRef of(Tuple row, String who) {
    return new PersonRef(
        row.get(who + "Id", UUID.class),
        row.get(who + "Name", String.class),
        Optional.ofNullable(row.get(who + "Component", String.class)));
  }
}
