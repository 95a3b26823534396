import { Accordion, AccordionItem } from '@cmsgov/design-system';
import type { Program } from '@/shared/api';
import { monthsInWords } from '@/shared/ui/format';

export function Questions({ program }: { program: Program | undefined }) {
  const length = program ? monthsInWords(program.policy.engagements.suggestedDuration) : 'about six months';
  return (
    <section aria-labelledby="questions">
      <h2 id="questions" className="ds-text-heading--2xl">
        Questions and answers
      </h2>
      <Accordion bordered>
        <AccordionItem heading="How much time does it take?" headingLevel="3">
          <p>
            You two decide. Many meet every week or every two weeks for about an hour; {length} is a good
            length to start with, and you can extend it together.
          </p>
        </AccordionItem>
        <AccordionItem heading="Who does most of the work?" headingLevel="3">
          <p>
            The mentee. They set the goals, schedule the meetings, and come with an agenda. The mentor brings
            experience and asks good questions.
          </p>
        </AccordionItem>
        <AccordionItem heading="What if we don’t get along?" headingLevel="3">
          <p>
            Say so kindly and end it. Nobody is at fault, nothing is held against either of you, and you can
            look for someone else the same day.
          </p>
        </AccordionItem>
        <AccordionItem heading="Who sees what I write?" headingLevel="3">
          <p>
            Your profile is for people in the program. Only people you’re matched with and the{' '}
            {program?.presentation.supportTeam ?? 'support team'} see your email address and phone number.
            Only you see a private note, unless you share it with the other person.
          </p>
        </AccordionItem>
        <AccordionItem heading="Can I be a mentor and a mentee?" headingLevel="3">
          <p>
            Yes. Each role has its own profile, and many people learn in one field while they help in another.
          </p>
        </AccordionItem>
        <AccordionItem heading="Who can I ask?" headingLevel="3">
          <p>
            The {program?.presentation.supportTeam ?? 'support team'}, at any time
            {program && (
              <>
                : <a href={`mailto:${program.supportEmail}`}>{program.supportEmail}</a>
              </>
            )}
            .
          </p>
        </AccordionItem>
      </Accordion>
    </section>
  );
}
