package gov.cms.mentorship.report;

import java.util.List;

/** The notes on a meeting that the caller may read: their own, and the other's if it is shared. */
record NoteList(List<Note> items) {}
