/** Aggregates for coordinators, analysts and dashboards; reads only, and protects small groups. */
@NullMarked
package gov.cms.mentorship.metrics;

import org.jspecify.annotations.NullMarked;
