package gov.cms.mentorship.engagement;

import gov.cms.mentorship.person.PersonRef;
import java.time.Instant;

/** Who has signed a version of an agreement, and when. */
record Signature(PersonRef person, Instant signedAt) {}
