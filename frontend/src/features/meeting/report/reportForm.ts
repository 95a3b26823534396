import { z } from 'zod';
import {
  limits,
  type MeetingMode,
  type MeetingProgress,
  type MeetingReport,
  type MeetingReportUpdate,
} from '@/shared/api';
import { choice, choices, day } from '@/shared/domain/form';
import type { Line } from '@/shared/domain/problem';
import { typedDayInWords, durationOf, lengthInWords, minutesOf } from '@/shared/ui/format';
import { modeWords, progressWords } from '@/shared/domain/words';

export interface ReportValues {
  heldOn: string;
  duration: string;
  mode: MeetingMode;
  topics: string[];
  progress: MeetingProgress | undefined;
  /** '' when not given. */
  rating: string;
  helpWanted: boolean;
}

export function reportValuesOf(report: MeetingReport): ReportValues {
  return {
    heldOn: report.heldOn,
    duration: durationOf(minutesOf(report.duration)),
    mode: report.mode,
    topics: [...report.topics],
    progress: report.progress,
    rating: report.rating === undefined ? '' : String(report.rating),
    helpWanted: report.helpWanted,
  };
}

/** A report that says how much the meeting helped. */
export interface FilledReport extends ReportValues {
  progress: MeetingProgress;
}

export function reportSchema(today: string): z.ZodType<FilledReport, ReportValues> {
  return z.object({
    progress: choice<ReportValues['progress']>('Say how much the meeting helped.'),
    heldOn: day('Enter the day you met.').refine(
      (heldOn) => heldOn <= today,
      'The day you met can’t be in the future.',
    ),
    duration: choice<string>(),
    mode: choice<MeetingMode>(),
    topics: choices(limits.MeetingReportUpdate.topics),
    rating: choice<string>(),
    helpWanted: z.boolean(),
  });
}

export function reportUpdateOf({ rating, ...values }: FilledReport): MeetingReportUpdate {
  return { ...values, rating: rating ? Number(rating) : null };
}

export function reportInWords(values: ReportValues, titleOf: (code: string) => string): Line[] {
  return [
    ['Day', typedDayInWords(values.heldOn)],
    ['How long', lengthInWords(values.duration)],
    ['How', modeWords[values.mode]],
    ['Topics', values.topics.map(titleOf).join(', ')],
    ['Progress', values.progress ? progressWords[values.progress] : ''],
    ['Rating', values.rating],
    ['Help wanted', values.helpWanted ? 'Yes' : 'No'],
  ];
}
