package gov.cms.mentorship.notification;

import gov.cms.mentorship.notification.NoticeFacts.Addressee;
import gov.cms.mentorship.notification.NoticeFacts.Facts;
import gov.cms.mentorship.notification.NotificationKind.Necessity;
import gov.cms.mentorship.program.Program;
import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.shared.actor.ActorNames;
import gov.cms.mentorship.shared.http.MergePatch;
import gov.cms.mentorship.shared.http.Precondition;
import gov.cms.mentorship.shared.http.Versioned;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.persistence.Reading;
import gov.cms.mentorship.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the support team does with the words of its program. */
@ApplicationScoped
class WordingService {

  private static final UUID NOBODY = new UUID(0, 0);

  private final WordingFiles files;
  private final WordingRepository repository;
  private final MailComposer composer;
  private final Programs programs;
  private final ActorNames names;
  private final Clock clock;

  WordingService(
      WordingFiles files,
      WordingRepository repository,
      MailComposer composer,
      Programs programs,
      ActorNames names,
      Clock clock) {
    this.files = files;
    this.repository = repository;
    this.composer = composer;
    this.programs = programs;
    this.names = names;
    this.clock = clock;
  }

  @Reading
  Page<WordingView> list(String slug) {
    Map<String, WordingEntity> own =
        repository.of(program(slug).slug()).stream()
            .collect(Collectors.toMap(WordingEntity::key, Function.identity()));
    return Page.whole(
        Stream.of(NotificationKind.values())
            .flatMap(kind ->
                kind.wordingKeys().stream()
                    .map(key -> view(kind, key, Optional.ofNullable(own.get(key))).value()))
            .toList());
  }

  @Reading
  Versioned<WordingView> get(String slug, String key) {
    return view(kind(key), key, repository.find(program(slug).slug(), key));
  }

  @Transactional
  Versioned<WordingView> update(
      String slug, String key, Precondition precondition, MergePatch<Wording> patch) {
    NotificationKind kind = kind(key);
    WordingEntity own = locked(slug, key, precondition);
    Wording wording = patch.applyTo(view(kind, key, Optional.of(own)).value());
    check(kind, wording);
    own.say(wording, clock.instant());
    repository.flush();
    return view(kind, key, Optional.of(own));
  }

  /** Goes back to the words that come with the application. */
  @Transactional
  Versioned<WordingView> reset(String slug, String key, Precondition precondition) {
    NotificationKind kind = kind(key);
    WordingEntity own = locked(slug, key, precondition);
    own.reset(files.get(key), clock.instant());
    repository.flush();
    return view(kind, key, Optional.of(own));
  }

  /** What a mail with these words would look like; nothing is kept and nobody is told. */
  @Reading
  WordingPreview preview(String slug, String key, Wording wording) {
    NotificationKind kind = kind(key);
    check(kind, wording);
    Program program = program(slug);
    boolean asMentor = key.equals(kind.wordingKey(true));
    Map<Placeholder, String> values = Wordings.everywhere(program, asMentor);
    kind.placeholders().forEach(open -> values.putIfAbsent(open, open.example()));
    Message message = Message.of(wording, values);
    Recipient recipient =
        kind.necessity() == Necessity.NO_CHOICE
            ? new Recipient.SupportTeam(program.slug())
            : new Recipient.Person(NOBODY);
    Facts facts =
        new Facts(program.slug(), new Addressee("Alex", program.supportEmail()), asMentor, "/home");
    return new WordingPreview(
        message.title(), composer.text(new Notice(kind, NOBODY, recipient), facts, message));
  }

  private WordingEntity locked(String slug, String key, Precondition precondition) {
    return precondition.check(
        repository.lockedOf(program(slug).slug(), key, files.get(key)), names);
  }

  private Versioned<WordingView> view(
      NotificationKind kind, String key, Optional<WordingEntity> own) {
    Wording original = files.get(key);
    Wording said = own.flatMap(WordingEntity::wording).orElse(original);
    return new Versioned<>(
        new WordingView(
            key,
            kind,
            said.title(),
            said.text().strip(),
            said.action(),
            original,
            !said.equals(original),
            kind.placeholders().stream()
                .sorted()
                .map(open -> new WordingView.PlaceholderView(open.word(), open.example()))
                .toList(),
            own.map(WordingEntity::updatedAt).orElse(Instant.EPOCH)),
        own.map(WordingEntity::version).orElse(0L));
  }

  private Program program(String slug) {
    return programs.find(slug).orElseThrow(() -> Problem.notFound("program"));
  }

  private static NotificationKind kind(String key) {
    return Stream.of(NotificationKind.values())
        .filter(kind -> kind.wordingKeys().contains(key))
        .findFirst()
        .orElseThrow(() -> Problem.notFound("wording"));
  }

  private static void check(NotificationKind kind, Wording wording) {
    check(kind, "/title", wording.title());
    check(kind, "/text", wording.text());
    check(kind, "/action", wording.action());
  }

  private static void check(NotificationKind kind, String pointer, String text) {
    new OpenText(text)
        .fault(kind.placeholders())
        .ifPresent(fault -> {
          throw Problem.invalid(pointer, fault);
        });
  }
}
