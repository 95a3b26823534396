package gov.cms.mentorship.shared.outbox;

/** Takes the messages of one topic out into the world. */
public interface OutboxHandler {

  /** The topic whose messages it delivers. */
  String topic();

  /** Delivers one message; any exception makes the relay try again later. */
  void deliver(OutboxMessage message);
}
