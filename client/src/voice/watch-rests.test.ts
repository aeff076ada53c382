// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { RESTS_FOR_MS, watchRests } from './watch-rests.ts';

let told: string[] = [];
let stop: () => void = () => {};

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  document.body.innerHTML = `
    <a href="/play/bubble_pop"><svg aria-hidden="true"><path id="bubble"></path></svg> Bubble
      pond</a>
    <button aria-label="Stop the voice"><i id="ear"></i></button>
    <button id="nameless"></button>
    <p id="words">Once upon a time</p>`;
  stop = watchRests(document, ({ name, isWritten }) => told.push(isWritten ? `“${name}”` : name));
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

const thing = (id: string) => document.getElementById(id) as HTMLElement;
const happens = (id: string, kind: string) =>
  thing(id).dispatchEvent(new Event(kind, { bubbles: true }));
const pass = (ms: number) => vi.advanceTimersByTime(ms);

it('tells what one rests on by the name that is written on it, or stands for it', () => {
  happens('bubble', 'pointermove');
  pass(RESTS_FOR_MS);
  happens('ear', 'pointermove');
  pass(RESTS_FOR_MS);
  expect(told).toEqual(['“Bubble pond”', 'Stop the voice']);
});

it('tells nothing of what comes under a mouse that stands still', () => {
  const still = Object.assign(new Event('pointermove', { bubbles: true }), {
    movementX: 0,
    movementY: 0,
  });
  thing('ear').dispatchEvent(still);
  pass(RESTS_FOR_MS);
  expect(told).toEqual([]);
  happens('ear', 'pointerdown');
  pass(RESTS_FOR_MS);
  expect(told).toEqual(['Stop the voice']);
});

it('tells it once, however the pointer trembles there, and again when it comes back', () => {
  for (const id of ['ear', 'ear']) {
    happens(id, 'pointermove');
    pass(RESTS_FOR_MS * 0.6);
  }
  pass(RESTS_FOR_MS * 3);
  expect(told).toEqual(['Stop the voice']);
  happens('words', 'pointermove');
  happens('ear', 'pointermove');
  pass(RESTS_FOR_MS);
  expect(told).toEqual(['Stop the voice', 'Stop the voice']);
});

it.each(['click', 'pointerup', 'pointercancel', 'keydown', 'scroll'])(
  'says nothing after %s, nor on the way, nor of what has no name',
  (kind) => {
    happens('ear', 'pointermove');
    pass(RESTS_FOR_MS / 2);
    happens('ear', kind);
    pass(RESTS_FOR_MS);
    happens('bubble', 'pointermove');
    pass(RESTS_FOR_MS / 2);
    happens('nameless', 'pointermove');
    pass(RESTS_FOR_MS);
    happens('words', 'pointermove');
    pass(RESTS_FOR_MS);
    expect(told).toEqual([]);
  },
);

it('tells what the keyboard has come to, and not what a screen gave the focus to', () => {
  const button = thing('ear').parentElement as HTMLElement;
  // jsdom knows of no keyboard.
  const isByKeys = vi.spyOn(button, 'matches').mockReturnValue(false);
  button.focus();
  pass(RESTS_FOR_MS);
  expect(told).toEqual([]);
  button.blur();
  isByKeys.mockReturnValue(true);
  button.focus();
  pass(RESTS_FOR_MS);
  expect(told).toEqual(['Stop the voice']);
});

it('says nothing of what is gone meanwhile, nor once it is stopped', () => {
  happens('ear', 'pointermove');
  thing('ear').parentElement?.remove();
  pass(RESTS_FOR_MS);
  happens('bubble', 'pointermove');
  stop();
  pass(RESTS_FOR_MS);
  expect(told).toEqual([]);
});
