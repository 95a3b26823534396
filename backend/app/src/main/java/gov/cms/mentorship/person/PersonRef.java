package gov.cms.mentorship.person;

import java.util.Optional;
import java.util.UUID;

/**
 * What any participant may know of a person; never contact data.
 *
 * @param component the part of the organization the person works in
 */
public record PersonRef(UUID id, String name, Optional<String> component) {}
