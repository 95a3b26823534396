export { loadConfig, type RuntimeConfig } from './config';
export {
  SessionContext,
  useSession,
  type Session,
  type SessionEnd,
  type SessionStatus,
  type SignInFailure,
} from './SessionContext';
export { SessionProvider } from './SessionProvider';
export { createUserManager } from './userManager';
export { useSecondsUntil } from './useSecondsUntil';
