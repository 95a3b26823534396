/**
 * What the application needs around it, on this machine: PostgreSQL, Keycloak and a mail server.
 *
 * <p>Local runs and tests start the same parts. Nothing here is part of the application.
 */
@NullMarked
package gov.cms.mentorship.platform;

import org.jspecify.annotations.NullMarked;
