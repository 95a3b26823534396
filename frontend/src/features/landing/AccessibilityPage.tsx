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
          Content Accessibility Guidelines 2.2, level AA. Every screen can be used by keyboard alone, with a
          screen reader, at 400 percent zoom and on a phone. Nothing is said by color only.
        </p>
        <p>
          Automated checks run on every state of every screen before a change goes in. They don’t find
          everything. If something is in your way, tell us what you tried and which tools you use
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
