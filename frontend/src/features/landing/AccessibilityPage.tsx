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
          Content Accessibility Guidelines 2.2, level AA. You can do everything from finding each other to
          reporting a meeting with the keyboard alone. At 400 percent zoom and on a phone, pages reflow and
          don’t need sideways scrolling. Before we sign you out for inactivity, you have two minutes to choose
          to stay, as often as you like.
        </p>
        <p>
          Tests check this before each change is released, along with automated checks of the states of every
          screen. They don’t find everything, and they don’t replace people who use a screen reader. If
          something gets in your way, tell us what you tried and which tools you use
          {email && (
            <>
              : <a href={`mailto:${email}`}>{email}</a>
            </>
          )}
          . We’ll help you reach your goal another way and fix the page.
        </p>
      </div>
    </Page>
  );
}
