import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createSpeaker } from './speak.ts';
import { playedEngine } from './testing/played-engine.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const soon = () => vi.advanceTimersByTimeAsync(0);

it('speaks a line and shows it until it was heard and could be read', async () => {
  const { engine, texts, start, end } = playedEngine();
  const speaker = createSpeaker({ engine });
  const onChange = vi.fn();
  speaker.subscribe(onChange);
  speaker.say('Pop every number {number}', { number: '7' });
  expect(speaker.caption()).toBe('Pop every number 7');
  await soon();
  expect(texts()).toEqual(['Pop every number 7']);
  start();
  await vi.advanceTimersByTimeAsync(1_000);
  end();
  await soon();
  expect(speaker.caption()).toBe('Pop every number 7');
  await vi.advanceTimersByTimeAsync(2_300);
  expect(speaker.caption()).toBeNull();
  expect(onChange).toHaveBeenCalledTimes(2);
});

it('says one thing at a time, the newest, and nothing twice over', async () => {
  const { engine, texts, hushed } = playedEngine();
  const speaker = createSpeaker({ engine });
  speaker.say('Follow the road');
  speaker.say('Follow the road');
  await soon();
  speaker.say('Start at the star');
  await soon();
  expect(texts()).toEqual(['Follow the road', 'Start at the star']);
  expect(hushed()).toBe(1);
  expect(speaker.caption()).toBe('Start at the star');
});

it('lets a line be read that nobody can say, and goes on with the next', async () => {
  const { engine, end } = playedEngine();
  for (const speaker of [createSpeaker({ engine }), createSpeaker({ engine: async () => null })]) {
    speaker.say('Follow the road');
    await soon();
    end('cannot');
    await soon();
    expect(speaker.caption()).toBe('Follow the road');
    await vi.advanceTimersByTimeAsync(3_000);
    expect(speaker.caption()).toBeNull();
  }
});

it('is silent at once when stopped, and never stuck on a voice that does not end', async () => {
  const { engine, start, hushed } = playedEngine();
  const speaker = createSpeaker({ engine });
  speaker.say('Follow the road');
  await soon();
  speaker.stop();
  expect(hushed()).toBe(1);
  expect(speaker.caption()).toBeNull();
  speaker.say('Follow the road');
  await soon();
  start();
  await vi.advanceTimersByTimeAsync(9_000);
  expect(speaker.caption()).toBeNull();
});

it('has what it will say fetched before it says it', async () => {
  const { engine, prepared } = playedEngine();
  createSpeaker({ engine, areas: ['games/bubble_pop'] });
  await soon();
  expect(prepared()).toEqual(['en games/bubble_pop']);
});
