package gov.cms.mentorship.shared.link;

import java.time.Instant;
import java.util.UUID;

/**
 * A link that still opens something.
 *
 * @param subjectId what it opens
 * @param issuedAt since when
 * @param expiresAt until when
 */
public record IssuedLink(UUID subjectId, Instant issuedAt, Instant expiresAt) {}
