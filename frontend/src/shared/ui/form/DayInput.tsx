import { SingleInputDateField } from '@cmsgov/design-system';
import { useEffect, useRef, useState, type FocusEvent, type ReactNode, type RefObject } from 'react';
import { browserDay, dayAsTyped, dayOfTyped, isDay, todayIn, useTimeZone } from '../format';
import { fieldId } from './fieldId';
import { requirementOf } from './optional';

interface Props {
  name: string;
  label: string;
  /** The day, yyyy-MM-dd, or what was typed when that is none. */
  value: string;
  onChange: (value: string) => void;
  hint?: ReactNode;
  error?: string | undefined;
  optional?: boolean;
  /** The first and the last day that the calendar offers, yyyy-MM-dd. Others can be typed. */
  min?: string;
  max?: string;
}

/** How many years before and after this one the calendar offers unless it is told otherwise. */
const yearsBack = 5;
const yearsAhead = 10;

/** A day to type, month first, or to choose from a calendar. What is typed and is no day stays as it is. */
export function DayInput({ name, label, value, onChange, error, optional, min, max, ...rest }: Props) {
  const [typed, setTyped] = useState(() => dayAsTyped(value));
  const frame = useRef<HTMLDivElement>(null);
  useCalendarAsDialog(frame, label);
  const shown = dayOfTyped(typed) === value ? typed : dayAsTyped(value);
  const thisYear = Number(todayIn(useTimeZone()).slice(0, 4));

  return (
    // The design system's field empties or cuts what is no day when it is left, and then reports that as typed.
    <div
      ref={frame}
      className="day-input"
      onBlurCapture={(event: FocusEvent<HTMLElement>) => {
        if (event.target.id === fieldId(name) && !isDay(value)) event.stopPropagation();
      }}
    >
      <SingleInputDateField
        {...rest}
        {...requirementOf(optional)}
        {...(min ? { fromDate: browserDay(min) } : { fromYear: thisYear - yearsBack })}
        {...(max ? { toDate: browserDay(max) } : { toYear: thisYear + yearsAhead })}
        id={fieldId(name)}
        name={name}
        label={label}
        autoComplete="off"
        value={shown}
        errorMessage={error}
        onChange={(text) => {
          setTyped(isDay(text) ? dayAsTyped(text) : text);
          onChange(dayOfTyped(text));
        }}
      />
    </div>
  );
}

/**
 * The design system's calendar is a dialog without a name that opens behind the focus, where Escape does not reach it:
 * it is given a name, and the focus, on the day that is chosen or else today.
 */
function useCalendarAsDialog(frame: RefObject<HTMLDivElement | null>, label: string) {
  useEffect(() => {
    if (!frame.current) return undefined;
    const opened = new MutationObserver(() => {
      const calendar = frame.current?.querySelector('[role="dialog"]:not([aria-label])');
      if (!calendar) return;
      calendar.setAttribute('aria-label', `${label}: calendar`);
      calendar.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]')?.focus();
    });
    opened.observe(frame.current, { childList: true, subtree: true });
    return () => opened.disconnect();
  }, [frame, label]);
}
