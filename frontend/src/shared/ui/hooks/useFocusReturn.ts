import { useEffect, useState } from 'react';

/** For a dialog: gives the focus back to what had it before, also when the dialog is taken away while it is open. */
export function useFocusReturn() {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (opener instanceof HTMLElement) opener.focus();
    },
    [opener],
  );
}
