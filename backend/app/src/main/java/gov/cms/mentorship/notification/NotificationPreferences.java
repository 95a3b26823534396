package gov.cms.mentorship.notification;

import gov.cms.mentorship.notification.NotificationKind.Necessity;
import gov.cms.mentorship.shared.actor.ActorNames;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.http.MergePatch;
import gov.cms.mentorship.shared.http.Precondition;
import gov.cms.mentorship.shared.http.Versioned;
import gov.cms.mentorship.shared.persistence.Reading;
import gov.cms.mentorship.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** How people want to be told. */
@ApplicationScoped
class NotificationPreferences {

  private final NotificationPreferencesRepository repository;
  private final Actors actors;
  private final ActorNames names;
  private final Clock clock;

  NotificationPreferences(
      NotificationPreferencesRepository repository, Actors actors, ActorNames names, Clock clock) {
    this.repository = repository;
    this.actors = actors;
    this.names = names;
    this.clock = clock;
  }

  /** How a person is told of one kind of thing. */
  @Transactional(Transactional.TxType.MANDATORY)
  NotificationChoice choice(UUID person, NotificationKind kind) {
    NotificationChoice byDefault = NotificationChoice.byDefault(kind);
    return byDefault.required()
        ? byDefault
        : repository
            .choice(person, kind)
            .map(chosen -> new NotificationChoice(false, chosen.inbox(), chosen.email()))
            .orElse(byDefault);
  }

  /** What the acting person has chosen. */
  @Reading
  Versioned<Preferences> mine() {
    UUID me = actors.person();
    return view(repository.of(me).orElseGet(() -> new NotificationPreferencesEntity(me)));
  }

  @Transactional
  Versioned<Preferences> update(Precondition precondition, MergePatch<PreferencesUpdate> patch) {
    UUID me = actors.person();
    NotificationPreferencesEntity chosen =
        precondition.check(repository.lockedOf(me, clock.instant()), names);
    patch
        .applyTo(view(chosen).value())
        .notifications()
        .forEach((kind, choice) -> {
          if (choice.required() != NotificationChoice.byDefault(kind).required()
              || (choice.required() && !choice.equals(NotificationChoice.byDefault(kind)))) {
            throw Problem.invalid(
                "/notifications/" + kind,
                "You are always told of this at once. Leave it as it is.");
          }
          chosen.choose(kind, choice, clock.instant());
        });
    repository.flush();
    return view(chosen);
  }

  /** Takes a person off the mails of a kind, whoever asks for it with a link of theirs. */
  @Transactional
  void stopMails(UUID person, NotificationKind kind) {
    NotificationPreferencesEntity chosen = repository.lockedOf(person, clock.instant());
    chosen.choose(
        kind,
        new NotificationChoice(false, chosen.choice(kind).inbox(), EmailChoice.OFF),
        clock.instant());
  }

  private static Versioned<Preferences> view(NotificationPreferencesEntity chosen) {
    Map<NotificationKind, NotificationChoice> all = new EnumMap<>(NotificationKind.class);
    Stream.of(NotificationKind.values())
        .filter(kind -> kind.necessity() != Necessity.NO_CHOICE)
        .forEach(kind -> all.put(kind, chosen.choice(kind)));
    return new Versioned<>(new Preferences(all), chosen.version());
  }
}
