import type { MeetingMode, MeetingProgress, MeetingReport, MeetingReportUpdate } from '@/shared/api';
import type { Difference } from '@/shared/domain/problem';
import { dateInWords, durationOf, lengthInWords, minutesOf } from '@/shared/ui/format';
import { modeWords, progressWords } from '@/shared/domain/words';
import type { FieldIssue } from '@/shared/ui/form';

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

export function checkReport({ heldOn, progress }: ReportValues, today: string): FieldIssue[] {
  return [
    ...(heldOn === '' ? [{ field: 'heldOn', message: 'Enter the day you met.' }] : []),
    ...(heldOn > today ? [{ field: 'heldOn', message: 'The day you met can’t be in the future.' }] : []),
    ...(progress ? [] : [{ field: 'progress', message: 'Say how much the meeting helped.' }]),
  ];
}

/** What is sent of values that `checkReport` found nothing wrong with. */
export function reportUpdateOf(values: ReportValues): MeetingReportUpdate {
  const { heldOn, duration, mode, topics, progress, helpWanted } = values;
  if (!progress) throw new Error('A report says how much the meeting helped.');
  return {
    heldOn,
    duration,
    mode,
    topics,
    progress,
    helpWanted,
    rating: values.rating ? Number(values.rating) : null,
  };
}

export function reportDifferences(
  mine: ReportValues,
  theirs: ReportValues,
  titleOf: (code: string) => string,
): Difference[] {
  const inWords = (values: ReportValues): [string, string][] => [
    ['Day', values.heldOn && dateInWords(values.heldOn)],
    ['How long', lengthInWords(values.duration)],
    ['How', modeWords[values.mode]],
    ['Topics', values.topics.map(titleOf).join(', ')],
    ['Progress', values.progress ? progressWords[values.progress] : ''],
    ['Rating', values.rating],
    ['Help wanted', values.helpWanted ? 'Yes' : 'No'],
  ];
  const before = inWords(theirs);
  return inWords(mine).map(([label, text], index) => ({
    label,
    mine: text,
    theirs: before[index]?.[1] ?? '',
  }));
}
