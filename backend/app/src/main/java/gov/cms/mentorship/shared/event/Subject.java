package gov.cms.mentorship.shared.event;

import java.util.UUID;

/**
 * What an event is about.
 *
 * @param type the kind of resource, for example {@code match-request}
 * @param id which one
 */
public record Subject(String type, UUID id) {}
