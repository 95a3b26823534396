import { useSettled } from '../hooks/useSettled';

const nearFrom = 0.9;

/** Under a field: how much of its room is used, once little is left. */
export function CharacterCount({ length, limit }: { length: number; limit: number }) {
  const near = length >= limit * nearFrom;
  const text = near ? `${inFigures(length)} of ${inFigures(limit)} characters` : '';
  // Beyond the limit the field's own error says so.
  const announced = useSettled(length > limit ? '' : text);
  return (
    <>
      {near && (
        <p className="character-count" aria-hidden="true">
          {text}
        </p>
      )}
      <p role="status" className="ds-u-visibility--screen-reader">
        {announced}
      </p>
    </>
  );
}

function inFigures(number: number): string {
  return number.toLocaleString('en-US');
}
