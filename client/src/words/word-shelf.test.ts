import { words as german } from '@advay/shared/words/de/home';
import { words as english } from '@advay/shared/words/en/home';
import { expect, it, onTestFinished, vi } from 'vitest';
import {
  fetchWords,
  presentLanguage,
  subscribeToLanguage,
  turnTo,
  wordsHere,
} from './word-shelf.ts';

it('turns to a language once all that is in use is here, and tells it once', async () => {
  onTestFinished(async () => void (await turnTo('en')));
  await fetchWords('home');
  await fetchWords('child');
  expect(wordsHere('home')).toEqual(english);

  const onChange = vi.fn(() => expect(wordsHere('child')).not.toBeNull());
  onTestFinished(subscribeToLanguage(onChange));
  const turning = turnTo('de');
  expect(presentLanguage()).toBe('en');
  expect(await turning).toBe(true);
  expect(presentLanguage()).toBe('de');
  expect(wordsHere('home')).toEqual(german);
  expect(onChange).toHaveBeenCalledTimes(1);
});

it('ends at the language that was asked for last', async () => {
  onTestFinished(async () => void (await turnTo('en')));
  await fetchWords('home');
  const [first, last] = await Promise.all([turnTo('fr'), turnTo('es')]);
  expect([first, last]).toEqual([false, true]);
  expect(presentLanguage()).toBe('es');
});

it('fetches the same words once', async () => {
  expect(fetchWords('home', 'hi')).toBe(fetchWords('home', 'hi'));
  expect(await fetchWords('home', 'hi')).toBe(await fetchWords('home', 'hi'));
});
