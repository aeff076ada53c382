import { GAME_IDS } from '@advay/shared/games/catalogue';
import { words } from '@advay/shared/words/en/home';
import { expect, it } from 'vitest';
import { tellPlaces } from './tell-places.ts';

/** A speaker whose lines end when the test says so. */
function fakeSpeaker() {
  const said: string[] = [];
  const listeners = new Set<() => void>();
  let caption: string | null = null;
  return {
    said,
    say(text: string) {
      caption = text;
      said.push(text);
    },
    caption: () => caption,
    subscribe(onChange: () => void) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    async endLine() {
      caption = null;
      for (const onChange of [...listeners]) onChange();
      await Promise.resolve();
    },
  };
}

it('names each place while its sign stands forward', async () => {
  const speaker = fakeSpeaker();
  const told: (string | null)[] = [];
  const telling = tellPlaces(
    speaker,
    words,
    (game) => told.push(game),
    new AbortController().signal,
  );
  for (const _ of ['first line', ...GAME_IDS, 'books']) await speaker.endLine();
  await telling;
  expect(speaker.said.slice(1)).toEqual([
    ...GAME_IDS.map((id) => words.titles[id]),
    words.lines.storyTree,
  ]);
  expect(told).toEqual([...GAME_IDS, 'books', null]);
});

it('names no more places once stopped', async () => {
  const speaker = fakeSpeaker();
  const told: (string | null)[] = [];
  const stop = new AbortController();
  const telling = tellPlaces(speaker, words, (game) => told.push(game), stop.signal);
  stop.abort();
  await speaker.endLine();
  await telling;
  expect(speaker.said).toHaveLength(1);
  expect(told).toEqual([null]);
});
