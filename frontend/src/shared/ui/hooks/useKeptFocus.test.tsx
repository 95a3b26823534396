import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { expect, it } from 'vitest';
import { useKeptFocus } from './useKeptFocus';

function Frame({ children }: { children: ReactNode }) {
  useKeptFocus();
  return (
    <main>
      <h1>Screen</h1>
      {children}
    </main>
  );
}

/** A part with a button that changes it when pressed. */
function Part({ before, after }: { before: (press: () => void) => ReactNode; after: ReactNode }) {
  const [pressed, setPressed] = useState(false);
  return (
    <section>
      <h2>Part</h2>
      {pressed ? after : before(() => setPressed(true))}
    </section>
  );
}

const button = (press: () => void) => (
  <button type="button" onClick={press}>
    Press
  </button>
);

async function press(part: ReactNode) {
  render(<Frame>{part}</Frame>);
  await userEvent.click(screen.getByRole('button', { name: 'Press' }));
}

const expectFocusOn = (name: string) =>
  waitFor(() => expect(screen.getByRole('heading', { name })).toHaveFocus());
const settled = () => new Promise((resolve) => setTimeout(resolve, 120));

it.each<[string, Parameters<typeof Part>[0]]>([
  ['a button that is replaced by words', { before: button, after: <p>Done</p> }],
  [
    'a row that is removed, past the headings of the other rows',
    {
      before: (go) => (
        <ul>
          <li>
            <h3>First</h3>
          </li>
          <li>{button(go)}</li>
        </ul>
      ),
      after: (
        <ul>
          <li>
            <h3>First</h3>
          </li>
        </ul>
      ),
    },
  ],
  [
    'a button that is disabled',
    {
      before: button,
      after: (
        <button type="button" disabled>
          Press
        </button>
      ),
    },
  ],
  [
    'a dialog whose opener is gone',
    {
      before: (go) => <dialog open>{button(go)}</dialog>,
      after: <dialog>{button(() => undefined)}</dialog>,
    },
  ],
])('takes the focus of %s to the heading of the part', async (_, part) => {
  await press(<Part {...part} />);
  await expectFocusOn('Part');
});

it('goes to the title of the screen when the whole part is gone', async () => {
  function Vanishing() {
    const [there, setThere] = useState(true);
    return there && <section>{button(() => setThere(false))}</section>;
  }
  await press(<Vanishing />);
  await expectFocusOn('Screen');
});

it('leaves the focus to what takes the place and claims it', async () => {
  function Outcome() {
    const box = useRef<HTMLInputElement>(null);
    useEffect(() => box.current?.focus(), []);
    return <input ref={box} aria-label="Next" />;
  }
  await press(<Part before={button} after={<Outcome />} />);
  await settled();
  expect(screen.getByLabelText('Next')).toHaveFocus();
});

it('pulls nobody back who clicks beside everything', async () => {
  render(
    <Frame>
      <Part before={button} after={null} />
      <p>Words</p>
    </Frame>,
  );
  screen.getByRole('button', { name: 'Press' }).focus();
  await userEvent.click(screen.getByText('Words'));
  screen.getByText('Words').append(document.createElement('span'));
  await settled();
  expect(document.body).toHaveFocus();
});
