package gov.cms.mentorship.intake;

import gov.cms.mentorship.shared.mailbox.ReceivedMail;
import gov.cms.mentorship.shared.persistence.VersionedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/** A mail to a program's address that became something to do. */
@Entity
@Table(name = "intake_item")
class IntakeEntity extends VersionedEntity {

  @Column(name = "program", nullable = false, updatable = false)
  private String program = "";

  @Column(name = "message_id", nullable = false, updatable = false)
  private String messageId = "";

  @Column(name = "sender_name", nullable = false, updatable = false)
  private String senderName = "";

  @Column(name = "sender_email", nullable = false, updatable = false)
  private String senderEmail = "";

  @Column(name = "subject", nullable = false, updatable = false)
  private String subject = "";

  @Column(name = "text", nullable = false, updatable = false)
  private String text = "";

  @Column(name = "received_at", nullable = false, updatable = false)
  private Instant receivedAt = Instant.EPOCH;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false)
  private IntakeState state = IntakeState.OPEN;

  /** For Hibernate. */
  protected IntakeEntity() {}

  IntakeEntity(String program, ReceivedMail mail, ReceivedMail.Sender sender) {
    this.program = program;
    this.messageId = mail.id();
    this.senderName = sender.name();
    this.senderEmail = sender.address();
    this.subject = mail.subject();
    this.text = mail.text();
    this.receivedAt = mail.receivedAt();
  }

  void move(IntakeAction action, IntakeRelation by) {
    state = IntakeLifecycle.TABLE.next(state, action, by);
  }

  String program() {
    return program;
  }

  IntakeState state() {
    return state;
  }

  String senderName() {
    return senderName;
  }

  String senderEmail() {
    return senderEmail;
  }

  String subject() {
    return subject;
  }

  String text() {
    return text;
  }

  Instant receivedAt() {
    return receivedAt;
  }
}
