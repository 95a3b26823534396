package gov.cms.mentorship.contract;

import gov.cms.mentorship.testing.Contract.Operation;
import java.util.List;

/** What operations are about: puts one into any situation, new each time. */
interface Subject {

  /** What can be done with it. */
  Life life();

  /** The names of all situations that make a difference: its states, some of them in two kinds. */
  List<String> situations();

  /** One that the operation would find ready but for its state. */
  Situation in(String situation, Operation operation);
}
