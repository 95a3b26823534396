/** How the program begins: as the application, or as the job that migrates the database. */
@NullMarked
package gov.cms.mentorship.shared.start;

import org.jspecify.annotations.NullMarked;
