package gov.cms.mentorship.matchrequest;

import static gov.cms.mentorship.matchrequest.MatchRequestAction.ACCEPT;
import static gov.cms.mentorship.matchrequest.MatchRequestAction.CANCEL;
import static gov.cms.mentorship.matchrequest.MatchRequestAction.DECLINE;
import static gov.cms.mentorship.matchrequest.MatchRequestAction.EXPIRE;
import static gov.cms.mentorship.matchrequest.MatchRequestRelation.ANSWERED;
import static gov.cms.mentorship.matchrequest.MatchRequestRelation.ASKED;
import static gov.cms.mentorship.matchrequest.MatchRequestRelation.JOB;
import static gov.cms.mentorship.matchrequest.MatchRequestRelation.SENDER;
import static gov.cms.mentorship.matchrequest.MatchRequestState.ACCEPTED;
import static gov.cms.mentorship.matchrequest.MatchRequestState.CANCELLED;
import static gov.cms.mentorship.matchrequest.MatchRequestState.DECLINED;
import static gov.cms.mentorship.matchrequest.MatchRequestState.EXPIRED;
import static gov.cms.mentorship.matchrequest.MatchRequestState.PENDING;
import static gov.cms.mentorship.shared.lifecycle.Lifecycle.by;
import static gov.cms.mentorship.shared.lifecycle.Lifecycle.to;

import gov.cms.mentorship.shared.lifecycle.Lifecycle;

/** The life of a match request. The first yes to a proposal leaves it pending. */
final class MatchRequestLifecycle {

  static final Lifecycle<MatchRequestState, MatchRequestAction, MatchRequestRelation> TABLE =
      Lifecycle.of(MatchRequestState.class, MatchRequestAction.class, MatchRequestRelation.class)
          .row(PENDING, ACCEPT, by(ASKED), to(PENDING, ACCEPTED))
          .row(PENDING, DECLINE, by(ASKED, ANSWERED), to(DECLINED))
          .row(PENDING, CANCEL, by(SENDER), to(CANCELLED))
          .row(PENDING, EXPIRE, by(JOB), to(EXPIRED))
          .build();

  private MatchRequestLifecycle() {}
}
