package gov.cms.mentorship.shared.persistence;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Makes ids: UUIDs of version 7 (RFC 9562), milliseconds first, so that they sort by age. */
public final class Ids {

  private Ids() {}

  /** A new id, later in order than all that this node has made. */
  public static UUID next() {
    // The session only matters to strategies that ask the database.
    return UuidVersion7Strategy.INSTANCE.generateUuid(null);
  }
}
