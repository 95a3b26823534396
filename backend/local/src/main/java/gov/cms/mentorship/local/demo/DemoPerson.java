package gov.cms.mentorship.local.demo;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A fictional person with one enrollment. */
record DemoPerson(
    UUID id,
    UUID profileId,
    String name,
    String role,
    String state,
    int capacity,
    List<String> topics,
    Instant joinedAt) {

  boolean isActive() {
    return state.equals("ACTIVE");
  }
}
