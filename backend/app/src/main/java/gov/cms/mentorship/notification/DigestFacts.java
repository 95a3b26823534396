package gov.cms.mentorship.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What is to be known about a daily digest: all that is in it and is still true. */
@ApplicationScoped
class DigestFacts implements NoticeFacts {

  private final NotificationStore store;
  private final Instance<Truth> truth;
  private final Wordings wordings;

  DigestFacts(NotificationStore store, Instance<Truth> truth, Wordings wordings) {
    this.store = store;
    this.truth = truth;
    this.wordings = wordings;
  }

  @Override
  public Set<NotificationKind> kinds() {
    return EnumSet.of(NotificationKind.DAILY_DIGEST);
  }

  @Override
  public Optional<Facts> find(Notice notice) {
    UUID person = notice.recipient().concerns().orElseThrow();
    List<Facts> known = new ArrayList<>();
    List<Item> items = new ArrayList<>();
    for (NotificationStore.Told told : store.inDigest(notice.subjectId())) {
      Notice one = new Notice(told.kind(), told.subject(), new Recipient.Person(person));
      truth
          .get()
          .about(one)
          .ifPresent(facts -> {
            known.add(facts);
            items.add(new Item(wordings.message(told.kind(), facts).title(), facts.page()));
          });
    }
    return known.stream()
        .findFirst()
        .map(any ->
            new Facts(any.program(), any.addressee(), any.asMentor(), "/inbox").withItems(items));
  }
}
