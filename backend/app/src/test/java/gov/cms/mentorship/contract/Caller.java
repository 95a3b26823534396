package gov.cms.mentorship.contract;

import java.util.Optional;

/**
 * Who calls: somebody of the cast of a situation, or somebody else.
 *
 * @param kind what their token says
 * @param part which one of the cast they are
 */
record Caller(CallerKind kind, Optional<Integer> part) {}
