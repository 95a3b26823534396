import type { Engagement, Task } from '@/shared/api';

type Mentorship = Pick<Engagement, 'id' | 'mentee' | 'mentor'>;

/** Of what waits for one of its two people, what is about a mentorship: itself, its meetings, its survey. */
export function aboutMentorship({ id, mentee, mentor }: Mentorship, tasks: readonly Task[]): Task[] {
  return tasks.filter(({ subject, person }) => {
    if (subject.type === 'ENGAGEMENT') return subject.id === id;
    const withOther = person?.id === mentee.id || person?.id === mentor.id;
    return withOther && (subject.type === 'MEETING' || subject.type === 'SURVEY_INVITATION');
  });
}
