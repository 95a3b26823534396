package gov.cms.mentorship.person;

/** The manager whom a person has named: their name and where to write to them. */
public record Manager(String name, String email) {}
