export { emailWords, grouped, kindWords } from './kinds';
export {
  latestNotificationsQuery,
  markAllRead,
  markRead,
  notificationsQuery,
  preferencesQuery,
  unreadQuery,
  unsubscribe,
  updatePreferences,
  useHeardUnread,
} from './resource';
