import type { Notification } from '@/shared/api';
import { answer, type FakeServer } from './fakeServer';
import {
  notification,
  preferences,
  readNotification,
  undeliverableAddress,
  undeliveredMessage,
  wording,
  originalWording,
  wordingPreview,
} from './fixtures';
import { mentorshipWorld, supportWorld } from './mentorships';
import { pageOf } from './world';

/** The inbox holds these, the latest first. */
export function withInbox(server: FakeServer, ...told: Notification[]): FakeServer {
  return server.on('get', '/api/v1/me/notifications', ({ url }) =>
    pageOf(...told.filter(({ readAt }) => url.searchParams.get('unread') !== 'true' || readAt === undefined)),
  );
}

/** A mentee who was told something, and may choose how. */
export function inboxWorld(): FakeServer {
  return withInbox(mentorshipWorld(), notification, readNotification)
    .on('get', '/api/v1/me/preferences', answer(preferences))
    .on('put', '/api/v1/me/notifications/{id}/read', answer(undefined))
    .on('put', '/api/v1/me/notifications/read', answer(undefined));
}

/** The support team, with words of its own and an email that could not be sent. */
export function settingsWorld(): FakeServer {
  return supportWorld()
    .on('get', '/api/v1/programs/{slug}/wordings', pageOf(wording, originalWording))
    .on('get', '/api/v1/programs/{slug}/wordings/{key}', answer(wording))
    .on('post', '/api/v1/programs/{slug}/wordings/{key}/preview', wordingPreview)
    .on('get', '/api/v1/undeliverable-addresses', pageOf(undeliverableAddress))
    .on('get', '/api/v1/undelivered-messages', pageOf(undeliveredMessage))
    .on('put', '/api/v1/undelivered-messages/{id}/sending', answer(undefined));
}
