import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createSpeaker } from './speak.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function voice() {
  const said: SpeechSynthesisUtterance[] = [];
  return {
    said,
    options: {
      voice: { speak: (line: SpeechSynthesisUtterance) => void said.push(line), cancel: vi.fn() },
      createUtterance: (text: string) => ({ text }) as SpeechSynthesisUtterance,
      isVoiceOn: () => true,
    },
    end: () => said.at(-1)?.onend?.({} as SpeechSynthesisEvent),
  };
}

it('speaks a line and shows it until it was heard and could be read', () => {
  const { said, options, end } = voice();
  const speaker = createSpeaker(options);
  const onChange = vi.fn();
  speaker.subscribe(onChange);
  speaker.say('Pop the blue ones');
  expect(said.map((line) => line.text)).toEqual(['Pop the blue ones']);
  expect(speaker.caption()).toBe('Pop the blue ones');
  vi.advanceTimersByTime(1_000);
  end();
  expect(speaker.caption()).toBe('Pop the blue ones');
  vi.advanceTimersByTime(2_300);
  expect(speaker.caption()).toBeNull();
  expect(onChange).toHaveBeenCalledTimes(2);
});

it('says one thing at a time, the newest, and nothing twice over', () => {
  const { said, options } = voice();
  const speaker = createSpeaker(options);
  speaker.say('Follow the road');
  speaker.say('Follow the road');
  speaker.say('Start at the star');
  expect(said).toHaveLength(2);
  expect(speaker.caption()).toBe('Start at the star');
});

it.each([
  ['turned off', { isVoiceOn: () => false }],
  ['missing', { voice: null }],
])('captions all the same with the voice %s', (_why, change) => {
  const { said, options } = voice();
  const speaker = createSpeaker({ ...options, ...change });
  speaker.say('Follow the road');
  expect(said).toEqual([]);
  expect(speaker.caption()).toBe('Follow the road');
  vi.advanceTimersByTime(4_000);
  expect(speaker.caption()).toBeNull();
});

it('lets a line be read where the voice fails, and goes on with the next', () => {
  const { said, options } = voice();
  const speaker = createSpeaker(options);
  speaker.say('Follow the road');
  said.at(-1)?.onerror?.({} as SpeechSynthesisErrorEvent);
  expect(speaker.caption()).toBe('Follow the road');
  vi.advanceTimersByTime(3_000);
  expect(speaker.caption()).toBeNull();
});

it('is silent at once when stopped, and never stuck on a voice that does not end', () => {
  const { options } = voice();
  const speaker = createSpeaker(options);
  speaker.say('Follow the road');
  speaker.stop();
  expect(speaker.caption()).toBeNull();
  speaker.say('Follow the road');
  vi.advanceTimersByTime(9_000);
  expect(speaker.caption()).toBeNull();
});
