import type { RouteObject } from 'react-router';

export const eventRoutes: RouteObject[] = [
  { path: 'events', lazy: async () => ({ Component: (await import('./EventsPage')).EventsPage }) },
  { path: 'events/:eventId', lazy: async () => ({ Component: (await import('./EventPage')).EventPage }) },
];

/** For the support team. */
export const eventTeamRoutes: RouteObject[] = [
  { path: 'events/new', lazy: async () => ({ Component: (await import('./NewEventPage')).NewEventPage }) },
  {
    path: 'events/:eventId/change',
    lazy: async () => ({ Component: (await import('./ChangeEventPage')).ChangeEventPage }),
  },
  {
    path: 'pipeline/:enrollmentId/offer-times',
    lazy: async () => ({ Component: (await import('./OfferTimesPage')).OfferTimesPage }),
  },
];
