/** What every operation of the contract has in common, written into it once. */
@NullMarked
package gov.cms.mentorship.shared.contract;

import org.jspecify.annotations.NullMarked;
