/** The old door: mails to a program's address become things to do. */
@NullMarked
package gov.cms.mentorship.intake;

import org.jspecify.annotations.NullMarked;
