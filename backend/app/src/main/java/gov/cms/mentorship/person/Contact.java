package gov.cms.mentorship.person;

import java.util.Optional;

/** How to reach a person. Given out by an engagement only, and each time on record. */
public record Contact(String name, String email, Optional<String> phone) {}
