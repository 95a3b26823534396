package gov.cms.mentorship.profile;

import java.time.Instant;

/**
 * Which résumé a profile has.
 *
 * @param size in bytes
 */
record Resume(ResumeKind kind, int size, Instant uploadedAt) {}
