package gov.cms.mentorship.local.demo;

/** A text that goes into a column of type jsonb. */
record Json(String text) {}
