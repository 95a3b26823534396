/**
 * What happens, told once: {@link gov.cms.mentorship.shared.event.Events#tell} stores one envelope
 * in the transaction of the change. Observers of the same transaction get it at once, each {@link
 * gov.cms.mentorship.shared.event.Listener} after the commit, with a progress of its own. Recurring
 * work is a {@link gov.cms.mentorship.shared.event.Job}.
 */
@NullMarked
package gov.cms.mentorship.shared.event;

import org.jspecify.annotations.NullMarked;
