/** What all entities share. */
@NullMarked
package gov.cms.mentorship.shared.persistence;

import org.jspecify.annotations.NullMarked;
