import { Button, type ButtonProps } from '@cmsgov/design-system';
import type { MouseEvent } from 'react';

interface Props extends Omit<ButtonProps, 'disabled' | 'href'> {
  /** It does nothing now, mostly because what it started is still under way. */
  inactive: boolean;
}

/** A button that stays where the focus is while it can do nothing: a disabled one would drop it. */
export function ActionButton({ inactive, onClick, ...rest }: Props) {
  return (
    <Button
      {...rest}
      aria-disabled={inactive || undefined}
      onClick={(event: MouseEvent) => {
        if (inactive) event.preventDefault();
        else onClick?.(event);
      }}
    />
  );
}
