package gov.cms.mentorship.shared.event;

import java.util.List;

/**
 * Takes events out into the world after the transaction that told them. Each bean of this type
 * hears of every event; what it does for one target is tried until it succeeds, whatever becomes of
 * the others.
 *
 * <p>A delivery happens at least once: a node that dies between delivering and noting it leaves the
 * delivery to another one. Event and target are the same each time, so a receiver can tell a
 * repetition by an id that is made of the two.
 */
public interface Listener {

  /** Names its deliveries; unique, and never changed while any wait. */
  String name();

  /**
   * To whom this event is to be delivered, in words that are stored until it is; empty if it is of
   * no interest. Called in the transaction of the change.
   */
  List<String> targets(DomainEvent event);

  /**
   * Delivers an event to one target. Any exception makes it be tried again later, for about two
   * days. Runs without a transaction, as a job of this listener's name.
   *
   * @param attempt 1 for the first
   */
  void deliver(DomainEvent event, String target, int attempt);
}
