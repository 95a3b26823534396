import type { AccountRole } from '@/shared/api';
import { paths } from '@/shared/domain/paths';

export interface NavigationItem {
  to: string;
  label: string;
  /** Where else this item is the way back. */
  also?: readonly string[];
  /** Shown only to people with one of these roles. */
  roles?: readonly AccountRole[];
}

/** The main navigation, in the order people see it. */
export const navigation: readonly NavigationItem[] = [
  { to: paths.home, label: 'Home' },
  { to: paths.mentors, label: 'Find a mentor' },
  { to: paths.requests, label: 'Requests' },
  { to: paths.mentorships, label: 'My mentorships', also: ['/meetings', paths.surveys] },
  { to: paths.events, label: 'Events' },
  { to: paths.pipeline, label: 'Pipeline', also: [paths.intake], roles: ['COORDINATOR'] },
  { to: paths.matching, label: 'Matching', roles: ['COORDINATOR'] },
  { to: paths.engagements, label: 'Engagements', roles: ['COORDINATOR'] },
  { to: paths.insights, label: 'Insights', roles: ['COORDINATOR', 'ANALYST'] },
  { to: paths.surveyResults, label: 'Surveys', roles: ['COORDINATOR', 'ANALYST'] },
  { to: paths.settings, label: 'Settings', also: [paths.closedDays], roles: ['COORDINATOR'] },
];

/** What is the person's own. */
export const accountItems: readonly NavigationItem[] = [
  { to: paths.account, label: 'About you' },
  { to: paths.profile, label: 'My profile' },
  { to: paths.surveys, label: 'My surveys' },
  { to: paths.preferences, label: 'What we tell you' },
  { to: paths.timeAway, label: 'Time away' },
  { to: paths.blocks, label: 'Blocked people' },
];

export function navigationFor(roles: readonly AccountRole[]): NavigationItem[] {
  return navigation.filter((item) => !item.roles || item.roles.some((role) => roles.includes(role)));
}

/** The item a screen belongs to. */
export function currentOf(items: readonly NavigationItem[], pathname: string): NavigationItem | undefined {
  const within = (path: string) => pathname === path || pathname.startsWith(`${path}/`);
  return items.find(({ to }) => within(to)) ?? items.find(({ also }) => also?.some(within));
}
