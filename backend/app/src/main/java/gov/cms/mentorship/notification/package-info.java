/**
 * Tells people by mail what happened and what they can do next. Listens and reads, never decides.
 */
@NullMarked
package gov.cms.mentorship.notification;

import org.jspecify.annotations.NullMarked;
