package gov.cms.mentorship.matching;

import static gov.cms.mentorship.matching.MatchRunAction.BEGIN;
import static gov.cms.mentorship.matching.MatchRunAction.DISCARD;
import static gov.cms.mentorship.matching.MatchRunAction.FAIL;
import static gov.cms.mentorship.matching.MatchRunAction.FINISH;
import static gov.cms.mentorship.matching.MatchRunAction.PUBLISH;
import static gov.cms.mentorship.matching.MatchRunAction.SOLVE;
import static gov.cms.mentorship.matching.MatchRunRelation.COORDINATOR;
import static gov.cms.mentorship.matching.MatchRunRelation.PROGRAM;
import static gov.cms.mentorship.matching.MatchRunState.DISCARDED;
import static gov.cms.mentorship.matching.MatchRunState.FAILED;
import static gov.cms.mentorship.matching.MatchRunState.PUBLISHED;
import static gov.cms.mentorship.matching.MatchRunState.QUEUED;
import static gov.cms.mentorship.matching.MatchRunState.READY;
import static gov.cms.mentorship.matching.MatchRunState.RUNNING;
import static gov.cms.mentorship.shared.lifecycle.Lifecycle.by;
import static gov.cms.mentorship.shared.lifecycle.Lifecycle.to;

import gov.cms.mentorship.shared.lifecycle.Lifecycle;

/** The life of a match run. A node that died while computing leaves it to another one. */
final class MatchRunLifecycle {

  static final Lifecycle<MatchRunState, MatchRunAction, MatchRunRelation> TABLE =
      Lifecycle.of(MatchRunState.class, MatchRunAction.class, MatchRunRelation.class)
          .row(QUEUED, BEGIN, by(PROGRAM), to(RUNNING))
          .row(RUNNING, BEGIN, by(PROGRAM), to(RUNNING))
          .row(RUNNING, FINISH, by(PROGRAM), to(READY))
          .row(RUNNING, FAIL, by(PROGRAM), to(FAILED))
          .row(READY, SOLVE, by(COORDINATOR), to(QUEUED))
          .row(READY, PUBLISH, by(COORDINATOR), to(PUBLISHED))
          .row(READY, DISCARD, by(COORDINATOR), to(DISCARDED))
          .row(FAILED, SOLVE, by(COORDINATOR), to(QUEUED))
          .row(FAILED, DISCARD, by(COORDINATOR), to(DISCARDED))
          .build();

  private MatchRunLifecycle() {}
}
