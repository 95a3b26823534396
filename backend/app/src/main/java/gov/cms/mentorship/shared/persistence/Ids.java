package gov.cms.mentorship.shared.persistence;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import java.util.UUID;

/** Makes ids: UUIDs of version 7 (RFC 9562), milliseconds first, so that they sort by age. */
public final class Ids {

  private static final TimeBasedEpochRandomGenerator GENERATOR =
      Generators.timeBasedEpochRandomGenerator();

  private Ids() {}

  /** A new id. */
  public static UUID next() {
    return GENERATOR.generate();
  }
}
