package gov.cms.mentorship.notification;

import gov.cms.mentorship.notification.NoticeFacts.Facts;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds notices against the facts, whoever knows those. */
@ApplicationScoped
class Truth {

  private final Map<NotificationKind, NoticeFacts> known = new EnumMap<>(NotificationKind.class);

  Truth(@All List<NoticeFacts> facts) {
    facts.forEach(one -> one.kinds().forEach(kind -> known.put(kind, one)));
  }

  /** What is so now; nothing when the notice has become untrue. */
  @Transactional(Transactional.TxType.MANDATORY)
  Optional<Facts> about(Notice notice) {
    return Optional.ofNullable(known.get(notice.kind()))
        .orElseThrow(() -> new IllegalStateException("Nothing knows the facts of " + notice.kind()))
        .find(notice);
  }
}
