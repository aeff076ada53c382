import { expect, it } from 'vitest';
import { createTabCall } from './tab-call.ts';

function tab() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

it('knows after the page was loaded anew whether it was in a call', () => {
  const storage = tab();
  expect(createTabCall(storage).wasOn()).toBe(false);
  createTabCall(storage).note(true);
  expect(createTabCall(storage).wasOn()).toBe(true);
  createTabCall(storage).note(false);
  expect(createTabCall(storage).wasOn()).toBe(false);
});

it('is of no call where storage is denied or full', () => {
  const denied = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  for (const storage of [null, { getItem: denied, setItem: denied }]) {
    const call = createTabCall(storage);
    call.note(true);
    expect(call.wasOn()).toBe(false);
  }
});
