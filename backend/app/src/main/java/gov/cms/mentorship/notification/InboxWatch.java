package gov.cms.mentorship.notification;

import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.actor.Actors;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/**
 * Watches the inboxes of those who look at their pages now. All who are connected to a node are
 * looked up in one query every so often, so it does not matter which node changed what; nothing is
 * asked while nobody is connected.
 */
@ApplicationScoped
class InboxWatch {

  private final Map<UUID, Integer> connections = new ConcurrentHashMap<>();
  private final Executor blocking =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("inbox-", 0).factory());
  private final NotificationReader reader;
  private final Actors actors;
  private final InboxConfig config;
  private final Multi<Map<UUID, Long>> looks;

  InboxWatch(NotificationReader reader, Actors actors, InboxConfig config) {
    this.reader = reader;
    this.actors = actors;
    this.config = config;
    this.looks =
        Multi.createFrom()
            .ticks()
            .every(config.interval())
            .onOverflow()
            .drop()
            .onItem()
            .transformToUniAndConcatenate(
                tick -> Uni.createFrom().item(this::look).runSubscriptionOn(blocking))
            .broadcast()
            .withCancellationAfterLastSubscriberDeparture()
            .toAllSubscribers();
  }

  /**
   * How an inbox stands, now and whenever it changes; said again every so often, so that nothing on
   * the way takes the connection for dead. Ends by itself, so that whoever may no longer sign in
   * does not hear on.
   */
  Multi<InboxState> of(UUID person) {
    Multi<Optional<InboxState>> states =
        looks
            .onOverflow()
            .dropPreviousItems()
            .map(unread -> Optional.ofNullable(unread.get(person)).map(InboxState::new))
            .filter(Optional::isPresent);
    Multi<InboxState> changes = states.map(Optional::orElseThrow).skip().repetitions();
    Multi<InboxState> repeated =
        Multi.createFrom()
            .ticks()
            .startingAfter(config.repeat())
            .every(config.repeat())
            .onOverflow()
            .drop()
            .onItem()
            .transformToUniAndConcatenate(tick -> states.toUni().map(Optional::orElseThrow));
    return Multi.createBy()
        .merging()
        .streams(changes, repeated)
        .select()
        .first(config.streamFor())
        .onSubscription()
        .invoke(() -> connections.merge(person, 1, Integer::sum))
        .onTermination()
        .invoke(
            () -> connections.computeIfPresent(person, (who, many) -> many == 1 ? null : many - 1));
  }

  /** A failure is passed over: the next look comes soon. */
  private Map<UUID, Long> look() {
    List<UUID> people = List.copyOf(connections.keySet());
    return people.isEmpty()
        ? Map.of()
        : actors.as(new Actor.Job("inbox-watch"), () -> reader.unread(people));
  }
}
