package gov.cms.mentorship.matchrequest;

import gov.cms.mentorship.profile.Profiles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which requests are on hold. */
@ApplicationScoped
class MatchRequestHolds {

  private final Profiles profiles;

  MatchRequestHolds(Profiles profiles) {
    this.profiles = profiles;
  }

  /** Those of some requests that are on hold, by their ids, in one query. */
  Map<UUID, OnHold> of(Collection<MatchRequestEntity> requests) {
    Set<UUID> of = new HashSet<>();
    requests.forEach(request -> {
      of.add(request.menteeProfileId());
      of.add(request.mentorProfileId());
    });
    Map<UUID, LocalDate> away = profiles.awayUntil(of);
    Map<UUID, OnHold> holds = new HashMap<>();
    requests.stream()
        .filter(request -> request.state() == MatchRequestState.PENDING)
        .forEach(request -> onHold(request, away).ifPresent(hold -> holds.put(request.id(), hold)));
    return holds;
  }

  private static Optional<OnHold> onHold(MatchRequestEntity request, Map<UUID, LocalDate> away) {
    if (request.pausedAt().isPresent()) {
      return Optional.of(new OnHold(OnHold.Reason.MENTEE_PAUSED, Optional.empty()));
    }
    return away(OnHold.Reason.MENTEE_AWAY, away.get(request.menteeProfileId()))
        .or(() -> away(OnHold.Reason.MENTOR_AWAY, away.get(request.mentorProfileId())));
  }

  private static Optional<OnHold> away(OnHold.Reason reason, @Nullable LocalDate until) {
    return Optional.ofNullable(until).map(day -> new OnHold(reason, Optional.of(day)));
  }
}
