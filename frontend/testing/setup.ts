import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { clearDrafts } from '@/shared/domain/form';
import { takeFaults } from './fakeServer';
import { now } from './today';

// Screens are fetched when they are first opened, which takes a while on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

// Parts of a browser that jsdom lacks.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};
Element.prototype.scrollIntoView = () => undefined;
globalThis.scrollTo = () => undefined;

// Only dates are made up, timers run.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) });
});

// Runs after what follows: whatever a test began is over.
afterEach(() => {
  expect(takeFaults(), 'against the contract').toEqual([]);
});

afterEach(() => {
  vi.useRealTimers();
  cleanup();
  clearDrafts();
  sessionStorage.clear();
  localStorage.clear();
  vi.unstubAllGlobals();
});
