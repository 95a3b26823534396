import { useEffect } from 'react';

const headings = 'h1, h2, h3, h4, h5, h6';

const unreachable = '[hidden], [inert], dialog:not([open]), details:not([open]) > :not(summary)';

/** Parts of these have headings of their own, which say nothing about the whole. */
const lists = 'ul, ol, table, thead, tbody, tr';

/** In milliseconds: what an action leads to has this long to take the focus itself. */
const patience = 50;

/** What can take an element that has the focus away without removing it. */
const hiding = ['disabled', 'hidden', 'inert', 'open'];

/**
 * Holds the focus on the screen: when what has it disappears, and nothing that takes its place claims it, it goes to
 * the heading of the smallest part around it that is still there. Without that, keyboard and screen reader would be
 * thrown back to the top of the document. For the frame around all screens.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let around: Element[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof Element) around = pathOf(target);
    };
    const dropped = () => isGone(around[0]) && (nowhere() || document.activeElement === around[0]);
    const look = () => {
      if (timer !== undefined || !dropped()) return;
      timer = setTimeout(() => {
        timer = undefined;
        if (dropped()) goTo(headingNear(around));
      }, patience);
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: hiding,
    });
    document.addEventListener('focusin', remember);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      document.removeEventListener('focusin', remember);
    };
  }, []);
}

function nowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

/** Whoever leaves an element that is still there, by a click beside it, means to. */
function isGone(element: Element | undefined): boolean {
  return (
    element !== undefined &&
    (!element.isConnected || element.matches(':disabled') || element.closest(unreachable) !== null)
  );
}

function pathOf(element: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) path.push(at);
  return path;
}

/** The heading of the part around what is gone, or the title of the screen. */
function headingNear(around: readonly Element[]): HTMLElement | null {
  const inPart = around
    .filter((each) => each.isConnected && !each.matches(lists) && !each.closest('dialog'))
    .map((part) => (part.matches(headings) ? part : part.querySelector(headings)))
    .find((heading) => heading !== null);
  return (inPart ?? document.querySelector('main h1')) as HTMLElement | null;
}

function goTo(heading: HTMLElement | null): void {
  if (!heading) return;
  if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
  heading.focus();
}
