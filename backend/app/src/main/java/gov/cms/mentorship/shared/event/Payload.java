package gov.cms.mentorship.shared.event;

/**
 * What an event says beyond its envelope. Each is a record with an {@link EventType}; a feature
 * nests all of its own in one sealed interface, {@code EnrollmentEvents}, which extends this one.
 * It is stored as JSON for weeks: it holds ids, states and times, never a name, an address or a
 * text that somebody wrote.
 */
public interface Payload {}
