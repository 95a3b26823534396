import { expect, it } from 'vitest';
import type { SkillAssessment } from '@/shared/api';
import { byGap, gapOf } from './levels';

const skill = (code: string, current: number, wanted: number): SkillAssessment => ({
  kind: 'TOPIC',
  code,
  current,
  wanted,
});

it('puts the widest gap first, and among equals what is wanted most', () => {
  const skills = [skill('ATO', 3, 4), skill('POAM', 1, 4), skill('PRIVACY', 4, 5)];
  expect(byGap(skills).map(({ code }) => code)).toEqual(['POAM', 'PRIVACY', 'ATO']);
});

it('sees no gap where somebody has more than they want', () => {
  expect(gapOf(skill('ATO', 5, 3))).toBe(0);
});
