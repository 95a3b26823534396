/** People: one row for each human, known by the OIDC subject, and whom they have blocked. */
@NullMarked
package gov.cms.mentorship.person;

import org.jspecify.annotations.NullMarked;
