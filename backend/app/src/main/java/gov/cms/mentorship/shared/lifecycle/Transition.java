package gov.cms.mentorship.shared.lifecycle;

import java.util.Set;

/**
 * One line of a life: what leads from a state, where to, and who may do it.
 *
 * @param from the state before
 * @param action what is done
 * @param by the relations to the aggregate that may
 * @param to the state after; of several the aggregate picks one
 */
public record Transition<S extends Enum<S>, A extends Enum<A>, R extends Enum<R>>(
    S from, A action, Set<R> by, Set<S> to) {}
