package gov.cms.mentorship.engagement;

import gov.cms.mentorship.person.Contact;

/** How the two people of an engagement reach each other. */
public record Contacts(Contact mentee, Contact mentor) {}
