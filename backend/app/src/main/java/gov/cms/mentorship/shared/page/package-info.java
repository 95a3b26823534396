/** Lists: cursors over a stable keyset order, with filters and sorts from an allow-list. */
@NullMarked
package gov.cms.mentorship.shared.page;

import org.jspecify.annotations.NullMarked;
