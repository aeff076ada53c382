import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createNarrator, type Narrator } from './narrator.ts';

const PAGE = ['This is Pip.', 'Pip has a big red hat.'];

/** A voice whose moments a test chooses. */
function playVoice() {
  const said: SpeechSynthesisUtterance[] = [];
  const voice = {
    speak: (utterance: SpeechSynthesisUtterance) => void said.push(utterance),
    cancel: vi.fn(() => said.at(-1)?.onerror?.({} as never)),
  };
  const narrator = createNarrator({
    voice,
    createUtterance: (text) => ({ text }) as SpeechSynthesisUtterance,
    isVoiceOn: () => true,
    language: 'de',
  });
  const now = () => said.at(-1);
  return {
    narrator,
    voice,
    said,
    start: () => now()?.onstart?.({} as never),
    reach: (charIndex: number) => now()?.onboundary?.({ name: 'word', charIndex } as never),
    end: () => now()?.onend?.({} as never),
  };
}

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
    const { narrator, said, start, reach, end } = playVoice();
    const seen = watch(narrator);
    const read = narrator.readPage(PAGE);
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
    expect(said.map(({ text, lang }) => [text, lang])).toEqual(PAGE.map((each) => [each, 'de']));
    expect(seen).toEqual(['This', 'is', 'Pip.', 'hat.', '-']);
  });

  it('goes along at its own pace with a voice that names no words', async () => {
    const { narrator, start, end } = playVoice();
    const seen = watch(narrator);
    const read = narrator.readPage(PAGE.slice(0, 1));
    start();
    await vi.advanceTimersByTimeAsync(1_900);
    expect(seen).toEqual(['This', 'is', 'Pip.']);
    end();
    await vi.advanceTimersByTimeAsync(400);
    await read;
    expect(narrator.word()).toBeNull();
  });

  it('goes on to the next sentence when the end of one is never told', async () => {
    const { narrator, voice, said, start, end } = playVoice();
    const read = narrator.readPage(PAGE);
    start();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(said).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(2_500);
    expect(voice.cancel).toHaveBeenCalled();
    expect(said.map(({ text }) => text)).toEqual(PAGE);
    start();
    end();
    await vi.advanceTimersByTimeAsync(400);
    await read;
    expect(narrator.word()).toBeNull();
  });

  it('lets go of a tapped word whose end is never told', async () => {
    const { narrator, start } = playVoice();
    narrator.sayWord(PAGE, { sentence: 1, word: 5 });
    start();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(narrator.word()).toBeNull();
  });

  it('waits for a slow voice', async () => {
    const { narrator, said, start, end } = playVoice();
    void narrator.readPage(PAGE);
    start();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(said).toHaveLength(1);
    end();
    await vi.advanceTimersByTimeAsync(400);
    expect(said).toHaveLength(2);
  });

  it('is shown where there is no voice, or one that never begins', async () => {
    for (const narrator of [
      createNarrator({ voice: null, language: 'en' }),
      playVoice().narrator,
    ]) {
      const seen = watch(narrator);
      narrator.readPage(PAGE);
      await vi.advanceTimersByTimeAsync(9_000);
      expect(seen.slice(0, 3)).toEqual(['This', 'is', 'Pip.']);
      expect(seen.at(-1)).toBe('-');
    }
  });

  it('gives way to a tapped word at once', async () => {
    const { narrator, voice, said, start, reach } = playVoice();
    narrator.readPage(PAGE);
    start();
    reach(0);
    narrator.sayWord(PAGE, { sentence: 1, word: 5 });
    expect(voice.cancel).toHaveBeenCalled();
    expect(narrator.word()).toEqual({ sentence: 1, word: 5 });
    expect(said.at(-1)?.text).toBe('hat');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(said).toHaveLength(2);
    expect(narrator.word()).toBeNull();
  });

  it('is silent at once when stopped', async () => {
    const { narrator, said, start } = playVoice();
    const read = narrator.readPage(PAGE);
    start();
    narrator.stop();
    await vi.advanceTimersByTimeAsync(5_000);
    await read;
    expect(said).toHaveLength(1);
    expect(narrator.word()).toBeNull();
  });
});
