package gov.cms.mentorship.person;

import java.util.UUID;

/** What others see of a person has changed. Fired inside the transaction of the change. */
public record PersonChanged(UUID personId) {}
