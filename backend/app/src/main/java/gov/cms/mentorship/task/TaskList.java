package gov.cms.mentorship.task;

import java.util.List;

/** What waits for a person, most pressing first. */
record TaskList(List<Task> items) {}
