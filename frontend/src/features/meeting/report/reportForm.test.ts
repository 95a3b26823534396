import { expect, it } from 'vitest';
import { dueReport, filedReport } from '@testing/fixtures';
import { issuesIn } from '@testing/issues';
import { reportSchema, reportUpdateOf, reportValuesOf } from './reportForm';

const today = '2026-11-25';

it('is ready to send but for the one question', () => {
  const values = reportValuesOf(dueReport);
  expect(issuesIn(reportSchema(today), values).map(({ field }) => field)).toEqual(['progress']);
});

it('sends what was prefilled, the answer, and no rating where none was given', () => {
  expect(reportUpdateOf({ ...reportValuesOf(dueReport), progress: 'GOOD' })).toEqual({
    heldOn: '2026-11-24',
    duration: 'PT1H',
    mode: 'VIDEO',
    topics: [],
    progress: 'GOOD',
    rating: null,
    helpWanted: false,
  });
});

it('keeps everything of a report that is amended', () => {
  expect(reportUpdateOf(reportSchema(today).parse(reportValuesOf(filedReport)))).toMatchObject({
    rating: 5,
    topics: ['ATO'],
  });
});

it('refuses a day to come', () => {
  const values = { ...reportValuesOf(dueReport), progress: 'GOOD' as const, heldOn: '2026-11-26' };
  expect(issuesIn(reportSchema(today), values)).toEqual([
    { field: 'heldOn', message: 'The day you met can’t be in the future.' },
  ]);
});
