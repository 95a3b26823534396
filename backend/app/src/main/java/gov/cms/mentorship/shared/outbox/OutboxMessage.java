package gov.cms.mentorship.shared.outbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/**
 * A message that is due to leave.
 *
 * @param id stays the same over all attempts, so that a receiver can tell a repetition
 * @param topic names the handler
 * @param payload what the handler needs
 * @param attempt 1 for the first
 */
public record OutboxMessage(UUID id, String topic, JsonNode payload, int attempt) {}
