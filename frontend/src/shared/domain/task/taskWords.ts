import type { Task } from '@/shared/api';
import { isolated } from '@/shared/ui/text';
import { paths } from '../paths';

export interface TaskWords {
  /** What is to be done, or what is waited for. */
  title: string;
  /** Why, or how to go about it. */
  text?: string;
  /** On the button. */
  action: string;
  to: string;
}

/** A task in words, and where it is done. */
export function wordsOf({ kind, subject, person, waiting }: Task): TaskWords {
  const other = person ? isolated(person.name) : 'the other person';
  switch (kind) {
    case 'COMPLETE_PROFILE':
      return { title: 'Finish your profile', action: 'Continue', to: paths.joinOn(subject.id) };
    case 'SUBMIT_ENROLLMENT':
      return { title: 'Send your profile', action: 'Check and send', to: paths.joinStep(subject.id, 'send') };
    case 'WAIT_FOR_REVIEW':
      return { title: 'Your enrollment is under review', action: 'See your profile', to: paths.profile };
    case 'BOOK_ORIENTATION':
      return {
        title: 'Book your orientation',
        text: 'It takes about an hour. After it, you’re in.',
        action: 'See the sessions',
        to: paths.events,
      };
    case 'ATTEND_ORIENTATION':
      return {
        title: 'Come to your orientation',
        text: 'You have a place. You can still move it or cancel it.',
        action: 'See your booking',
        to: paths.events,
      };
    case 'WAIT_FOR_PLACE':
      return {
        title: 'You’re on the waiting list for an orientation',
        text: 'When a place is free, you move up by yourself. You can also book another session.',
        action: 'See where you stand',
        to: paths.events,
      };
    case 'WAIT_FOR_ATTENDANCE':
      return {
        title: 'Your orientation is being recorded',
        text: 'The support team records who was there. After that, you’re in.',
        action: 'See your booking',
        to: paths.events,
      };
    case 'FIND_MENTOR':
      return { title: 'Find a mentor who fits you', action: 'Find a mentor', to: paths.mentors };
    case 'ANSWER_REQUEST':
      return {
        title: `Answer ${other}’s request`,
        action: 'Read the request',
        to: paths.request(subject.id),
      };
    case 'WAIT_FOR_ANSWER':
      return {
        title: `Waiting for ${other} to answer`,
        action: 'See the request',
        to: paths.request(subject.id),
      };
    case 'SIGN_AGREEMENT':
      return {
        title: waiting ? `Waiting for ${other} to sign the plan` : `Agree on a plan with ${other}`,
        text: 'How long, how often, and how you’ll meet, and what you expect of each other. One of you writes it down, and you both sign.',
        action: 'Open the plan',
        to: paths.mentorship(subject.id, 'plan'),
      };
    case 'SET_GOAL':
      return {
        title: `Set a first goal with ${other}`,
        text: 'One goal within reach is enough to start with.',
        action: 'Set a goal',
        to: paths.newGoal(subject.id),
      };
    case 'COMPLETE_ENGAGEMENT':
      return {
        title: `Complete your mentorship with ${other}, or agree on more time`,
        action: 'Open the mentorship',
        to: paths.mentorship(subject.id),
      };
    case 'SCHEDULE_MEETING':
      return {
        title: `Schedule a meeting with ${other}`,
        text: 'Half an hour is enough for a first talk. It’s easier to keep going when you know the next date.',
        action: 'Schedule a meeting',
        to: paths.scheduleMeeting(subject.id),
      };
    case 'PREPARE_MEETING':
      return {
        title: `Prepare your meeting with ${other}`,
        action: 'See the agenda',
        to: paths.meeting(subject.id),
      };
    case 'FILE_REPORT':
      return {
        title: `Report on your meeting with ${other}`,
        action: 'File the report',
        to: paths.meetingReport(subject.id),
      };
    case 'ANSWER_SURVEY':
      return {
        title: `Tell us how it went with ${other}`,
        text: 'It takes a few minutes and helps those who come after you.',
        action: 'Answer the survey',
        to: paths.survey(subject.id),
      };
    case 'FIX_ADDRESS':
      return {
        title: `Find out an address that takes emails for ${other}`,
        text: 'A mail server refused the one we have, so we send nothing there.',
        action: 'See the addresses',
        to: paths.refusedAddresses,
      };
    // A kind that came after this page was made.
    default:
      return { title: 'Something is waiting for you', action: 'See your mentorships', to: paths.mentorships };
  }
}
