package gov.cms.mentorship.shared.task;

import java.util.List;
import java.util.UUID;

/** A feature that knows of things that wait for people. One bean for each such feature. */
public interface TaskSource {

  /** What waits for a person in a program, in a fixed small number of queries. */
  List<OpenTask> tasks(UUID person, String program);
}
