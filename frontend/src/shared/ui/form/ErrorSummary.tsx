import { Alert } from '@cmsgov/design-system';
import { useEffect, useRef } from 'react';
import { fieldId } from './fieldId';
import type { FieldIssue } from './fieldIssue';

interface Props {
  issues: FieldIssue[];
  /** How often there was something to put right when the form was sent. */
  told: number;
}

/** Says at the top of a form what to put right and leads to each field. Takes the focus each time it is told. */
export function ErrorSummary({ issues, told }: Props) {
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (told > 0) box.current?.focus();
  }, [told]);

  if (issues.length === 0) return null;
  return (
    <div ref={box} tabIndex={-1} className="ds-u-margin-bottom--3">
      <Alert
        variation="error"
        role="region"
        heading={issues.length === 1 ? '1 thing to fix' : `${issues.length} things to fix`}
      >
        <ul className="ds-c-list">
          {issues.map((issue) => (
            <li key={issue.field + issue.message}>
              <a href={`#${fieldId(issue.field)}`} onClick={(event) => goTo(event, issue.field)}>
                {issue.message}
              </a>
            </li>
          ))}
        </ul>
      </Alert>
    </div>
  );
}

function goTo(event: React.MouseEvent, field: string): void {
  const element = document.getElementById(fieldId(field));
  if (!element) return;
  event.preventDefault();
  const focusable = element.matches('input, textarea, select, button')
    ? element
    : element.querySelector<HTMLElement>('input, textarea, select, button');
  (focusable ?? element).focus();
}
