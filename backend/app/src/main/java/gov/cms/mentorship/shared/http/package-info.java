/**
 * What every operation of the API obeys: request id, preconditions, idempotency, known parameters.
 */
@NullMarked
package gov.cms.mentorship.shared.http;

import org.jspecify.annotations.NullMarked;
