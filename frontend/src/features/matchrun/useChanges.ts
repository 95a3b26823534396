import { useState } from 'react';
import type { MatchRun, MatchRunChange, ProfilePair } from '@/shared/api';

export const samePair = (one: ProfilePair, other: ProfilePair) =>
  one.menteeProfileId === other.menteeProfileId && one.mentorProfileId === other.mentorProfileId;

const without = (pairs: readonly ProfilePair[], gone: (pair: ProfilePair) => boolean) =>
  pairs.filter((pair) => !gone(pair));

/** What the support team wants otherwise, until the run is solved again. */
export interface Changes {
  wanted: MatchRunChange;
  /** Whether it differs from what the run was solved with. */
  changed: boolean;
  isPinned: (pair: ProfilePair) => boolean;
  isRuledOut: (pair: ProfilePair) => boolean;
  /** Keeps or makes a pair, instead of any other pair of the same mentee. */
  pin: (pair: ProfilePair) => void;
  ruleOut: (pair: ProfilePair) => void;
  /** Neither. */
  release: (pair: ProfilePair) => void;
  undo: () => void;
}

/** Begins with the pins and bans of the run. */
export function useChanges({ pins, bans }: Pick<MatchRun, 'pins' | 'bans'>): Changes {
  const stored: MatchRunChange = { pins, bans };
  const [wanted, setWanted] = useState(stored);
  return {
    wanted,
    changed: JSON.stringify(wanted) !== JSON.stringify(stored),
    isPinned: (pair) => wanted.pins.some((pin) => samePair(pin, pair)),
    isRuledOut: (pair) => wanted.bans.some((ban) => samePair(ban, pair)),
    pin: (pair) =>
      setWanted((now) => ({
        pins: [...without(now.pins, ({ menteeProfileId }) => menteeProfileId === pair.menteeProfileId), pair],
        bans: without(now.bans, (ban) => samePair(ban, pair)),
      })),
    ruleOut: (pair) =>
      setWanted((now) => ({
        pins: without(now.pins, (pin) => samePair(pin, pair)),
        bans: [...without(now.bans, (ban) => samePair(ban, pair)), pair],
      })),
    release: (pair) =>
      setWanted((now) => ({
        pins: without(now.pins, (pin) => samePair(pin, pair)),
        bans: without(now.bans, (ban) => samePair(ban, pair)),
      })),
    undo: () => setWanted(stored),
  };
}
