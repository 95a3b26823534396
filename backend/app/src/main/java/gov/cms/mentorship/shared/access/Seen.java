package gov.cms.mentorship.shared.access;

/**
 * An aggregate that the actor may see.
 *
 * @param entity the aggregate; locked if it was asked for to be changed
 * @param relation what the actor is to it
 */
public record Seen<E, R extends Enum<R>>(E entity, R relation) {}
