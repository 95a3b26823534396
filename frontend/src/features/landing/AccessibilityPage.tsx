import { Page } from '@/shared/ui';
import { usePublicProgram } from '@/shared/domain/program';

export function AccessibilityPage() {
  const program = usePublicProgram();
  const email = program?.supportEmail;
  return (
    <Page title="Accessibility" lead="Everyone should be able to take part, whatever tools they use.">
      <div className="ds-u-measure--base">
        <p>
          These pages are built to meet {program?.presentation.governmentBanner && 'Section 508 and '}the Web
          Content Accessibility Guidelines 2.2, level AA. The way from finding each other to the report of a
          meeting can be gone by keyboard alone. At 400 percent zoom and on a phone, pages reflow and need no
          scrolling sideways. Before you are signed out for doing nothing you have two minutes to stay, as
          often as you like.
        </p>
        <p>
          Tests show this before each change goes in, together with automated checks of the states of every
          screen. They don’t find everything, and they don’t replace people who use a screen reader. If
          something is in your way, tell us what you tried and which tools you use
          {email && (
            <>
              : <a href={`mailto:${email}`}>{email}</a>
            </>
          )}
          . We help you reach your goal by another way and put the page right.
        </p>
      </div>
    </Page>
  );
}
