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
import java.util.List;
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
            .map(chosen -> new NotificationChoice(kind, false, chosen.inbox(), chosen.email()))
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
    List<NotificationChoice> choices = patch.applyTo(view(chosen).value()).notifications();
    chosen.forget();
    for (int i = 0; i < choices.size(); i++) {
      check(choices.get(i), i);
      chosen.choose(choices.get(i), clock.instant());
    }
    repository.flush();
    return view(chosen);
  }

  /** Takes a person off the mails of a kind, whoever asks for it with a link of theirs. */
  @Transactional
  void stopMails(UUID person, NotificationKind kind) {
    NotificationPreferencesEntity chosen = repository.lockedOf(person, clock.instant());
    chosen.choose(
        new NotificationChoice(kind, false, chosen.choice(kind).inbox(), EmailChoice.OFF),
        clock.instant());
  }

  /** Whether it can be chosen is not for the person to say, and neither is what they must hear. */
  private static void check(NotificationChoice choice, int place) {
    NotificationChoice byDefault = NotificationChoice.byDefault(choice.kind());
    if (choice.required() != byDefault.required()
        || (choice.required() && !choice.equals(byDefault))) {
      throw Problem.invalid(
          "/notifications/" + place, "You are always told of this at once. Leave it as it is.");
    }
  }

  private static Versioned<Preferences> view(NotificationPreferencesEntity chosen) {
    List<NotificationChoice> all =
        Stream.of(NotificationKind.values())
            .filter(kind -> kind.necessity() != Necessity.NO_CHOICE)
            .map(chosen::choice)
            .toList();
    return new Versioned<>(new Preferences(all, chosen.updatedAt()), chosen.version());
  }
}
