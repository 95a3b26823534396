package gov.cms.mentorship.local;

/** The ports of a local run. */
record LocalPorts(int application, int keycloak, int postgres, int smtp, int mail) {}
