package gov.cms.mentorship.response;

import java.time.Instant;
import java.util.UUID;

/** Confirms that answers have arrived, without repeating them. */
record SurveyReceipt(UUID invitationId, Instant submittedAt) {}
