import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createNarrator, type Narrator } from './narrator.ts';
import { playedEngine } from './testing/played-engine.ts';

const PAGE = ['This is Pip.', 'Pip has a big red hat.'];

const playReading = () => {
  const played = playedEngine();
  return { ...played, narrator: createNarrator({ engine: played.engine, language: 'de' }) };
};

const soon = () => vi.advanceTimersByTimeAsync(0);

/** Words that stood out while the time went by. */
function watch(narrator: Narrator): string[] {
  const seen: string[] = [];
  narrator.subscribe(() => {
    const at = narrator.word();
    const word = at === null ? '-' : (PAGE[at.sentence]?.split(' ')[at.word] ?? '?');
    if (seen.at(-1) !== word) seen.push(word);
  });
  return seen;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a page read aloud', () => {
  it('shows each word as the voice comes to it', async () => {
    const { narrator, texts, languages, start, reach, end } = playReading();
    const seen = watch(narrator);
    const read = narrator.readPage(PAGE);
    await soon();
    start();
    reach(0);
    reach(5);
    reach(8);
    end();
    await vi.advanceTimersByTimeAsync(400);
    start();
    reach(18);
    end();
    await vi.advanceTimersByTimeAsync(400);
    await read;
    expect(texts()).toEqual(PAGE);
    expect(languages()).toEqual(['de', 'de']);
    expect(seen).toEqual(['This', 'is', 'Pip.', 'hat.', '-']);
  });

  it('goes along at its own pace with a voice that names no words', async () => {
    const { narrator, start, end } = playReading();
    const seen = watch(narrator);
    const read = narrator.readPage(PAGE.slice(0, 1));
    await soon();
    start();
    await vi.advanceTimersByTimeAsync(1_900);
    expect(seen).toEqual(['This', 'is', 'Pip.']);
    end();
    await vi.advanceTimersByTimeAsync(400);
    await read;
    expect(narrator.word()).toBeNull();
  });

  it('waits for a slow voice', async () => {
    const { narrator, texts, start, end } = playReading();
    void narrator.readPage(PAGE);
    await soon();
    start();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(texts()).toHaveLength(1);
    end();
    await vi.advanceTimersByTimeAsync(400);
    expect(texts()).toHaveLength(2);
  });

  it('is shown where nobody can say it', async () => {
    const { narrator: unheard, end } = playReading();
    const silent = createNarrator({ engine: async () => null, language: 'en' });
    for (const narrator of [silent, unheard]) {
      const seen = watch(narrator);
      narrator.readPage(PAGE.slice(0, 1));
      await soon();
      end('cannot');
      await vi.advanceTimersByTimeAsync(9_000);
      expect(seen).toEqual(['This', 'is', 'Pip.', '-']);
    }
  });

  it('gives way to a tapped word at once, which is said out of its sentence', async () => {
    const { narrator, hushed, last, start, reach, end } = playReading();
    narrator.readPage(PAGE);
    await soon();
    start();
    reach(0);
    narrator.sayWord(PAGE, { sentence: 1, word: 5 });
    expect(hushed()).toBe(1);
    expect(narrator.word()).toEqual({ sentence: 1, word: 5 });
    await soon();
    expect(last()).toMatchObject({ line: 'hat', within: { line: PAGE[1], at: 18 } });
    end();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(last()?.line).toBe('hat');
    expect(narrator.word()).toBeNull();
  });

  it('is silent at once when stopped', async () => {
    const { narrator, texts, hushed, start } = playReading();
    const read = narrator.readPage(PAGE);
    await soon();
    start();
    narrator.stop();
    await vi.advanceTimersByTimeAsync(5_000);
    await read;
    expect(hushed()).toBe(1);
    expect(texts()).toHaveLength(1);
    expect(narrator.word()).toBeNull();
  });
});
