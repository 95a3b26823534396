package gov.cms.mentorship.event;

import gov.cms.mentorship.shared.persistence.VersionedEntity;
import gov.cms.mentorship.shared.text.PlainText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A session for many, or a time that is offered to one person. */
@Entity
@Table(name = "event")
class EventEntity extends VersionedEntity {

  @Column(name = "program", nullable = false, updatable = false)
  private String program;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false, updatable = false)
  private EventKind kind;

  @Column(name = "person_id", updatable = false)
  private @Nullable UUID personId;

  @Column(name = "title", nullable = false)
  private String title;

  @Column(name = "description")
  private @Nullable String description;

  @Column(name = "starts_at", nullable = false)
  private Instant startsAt;

  @Column(name = "ends_at", nullable = false)
  private Instant endsAt;

  @Column(name = "place")
  private @Nullable String place;

  @Column(name = "link")
  private @Nullable String link;

  @Column(name = "capacity", nullable = false)
  private int capacity;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false)
  private EventState state = EventState.SCHEDULED;

  protected EventEntity() {}

  /** A session that everybody of a program can see. */
  EventEntity(String program, EventPlan plan) {
    this.program = program;
    this.kind = EventKind.ORIENTATION;
    plan(plan);
  }

  /** A time that is offered to one person. */
  EventEntity(String program, UUID personId, EventPlan plan) {
    this.program = program;
    this.kind = EventKind.ONE_TO_ONE;
    this.personId = personId;
    plan(plan);
  }

  /** Changes the plan; whether what people have in their calendars changes with it. */
  boolean update(EventRelation by, EventPlan plan) {
    move(EventAction.UPDATE, by);
    EventPlan before = plan();
    plan(plan);
    return !before.withCapacity(capacity).equals(plan());
  }

  /** Does what needs nothing else. */
  void move(EventAction action, EventRelation by) {
    state = EventLifecycle.TABLE.next(state, action, by);
  }

  private void plan(EventPlan plan) {
    this.title = plan.title().strip();
    this.description = plan.description().flatMap(PlainText::written).orElse(null);
    this.startsAt = plan.startsAt();
    this.endsAt = plan.startsAt().plus(plan.duration());
    this.place = plan.place().flatMap(PlainText::written).orElse(null);
    this.link = plan.link().orElse(null);
    this.capacity = plan.capacity();
  }

  private EventPlan plan() {
    return new EventPlan(title, description(), startsAt, duration(), place(), link(), capacity);
  }

  String program() {
    return program;
  }

  EventKind kind() {
    return kind;
  }

  /** Whom it is offered to, if it is for one person. */
  Optional<UUID> personId() {
    return Optional.ofNullable(personId);
  }

  String title() {
    return title;
  }

  Optional<String> description() {
    return Optional.ofNullable(description);
  }

  Instant startsAt() {
    return startsAt;
  }

  Instant endsAt() {
    return endsAt;
  }

  Duration duration() {
    return Duration.between(startsAt, endsAt);
  }

  Optional<String> place() {
    return Optional.ofNullable(place);
  }

  Optional<String> link() {
    return Optional.ofNullable(link);
  }

  int capacity() {
    return capacity;
  }

  EventState state() {
    return state;
  }

  /** Whether it has begun at a moment. */
  boolean hasBegun(Instant now) {
    return !now.isBefore(startsAt);
  }
}
