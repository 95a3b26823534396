import { LockIcon as Lock } from '@cmsgov/design-system';

export function LockIcon() {
  return <Lock className="lock-icon" />;
}
