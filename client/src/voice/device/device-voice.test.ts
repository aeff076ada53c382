import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Saying } from '../saying.ts';
import { createDeviceVoice } from './device-voice.ts';
import { shortPieces } from './short-pieces.ts';

type Named = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default' | 'name'>;
const voiceOf = (lang: string, localService = true): Named => ({
  lang,
  localService,
  default: false,
  name: lang,
});

function device(names: () => readonly Named[] = () => [voiceOf('de-DE')]) {
  const said: SpeechSynthesisUtterance[] = [];
  const events = new EventTarget();
  const speech = Object.assign(events, {
    speak: (utterance: SpeechSynthesisUtterance) => void said.push(utterance),
    cancel: vi.fn(),
    getVoices: () => names() as SpeechSynthesisVoice[],
  });
  const voice = createDeviceVoice({
    speech: speech as unknown as SpeechSynthesis,
    createUtterance: (text) => ({ text }) as SpeechSynthesisUtterance,
  });
  const now = () => said.at(-1);
  return {
    voice,
    speech,
    said,
    start: () => now()?.onstart?.({} as never),
    end: () => now()?.onend?.({} as never),
    reach: (charIndex: number) => now()?.onboundary?.({ name: 'word', charIndex } as never),
  };
}

const saying = (line: string, more: Partial<Saying> = {}): Saying => ({
  line,
  values: {},
  language: 'de',
  areas: [],
  rate: 0.9,
  ...more,
});

const never = () => new AbortController().signal;
const soon = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("the device's own voice", () => {
  it('says a line in its language, and tells of its words', async () => {
    const { voice, said, start, reach, end } = device();
    const onWord = vi.fn();
    const done = voice.say(saying('Fahr die Straße', { onWord }), never());
    await soon();
    expect(said[0]).toMatchObject({ text: 'Fahr die Straße', lang: 'de', rate: 0.9 });
    start();
    reach(5);
    end();
    expect(await done).toBe('said');
    expect(onWord).toHaveBeenCalledWith(5);
  });

  it('is asked again when its voices come late', async () => {
    let names: readonly Named[] = [];
    const { voice, speech, said, start, end } = device(() => names);
    const done = voice.say(saying('Fahr die Straße'), never());
    await soon();
    expect(said).toHaveLength(0);
    names = [voiceOf('en-GB'), voiceOf('de_DE')];
    speech.dispatchEvent(new Event('voiceschanged'));
    await soon();
    expect(said[0]?.voice?.lang).toBe('de_DE');
    start();
    end();
    expect(await done).toBe('said');
  });

  it.each([
    ['none for the language', [voiceOf('en-GB')]],
    ['only one that lives elsewhere', [voiceOf('de-DE', false)]],
  ])('says nothing where there is %s', async (_what, names) => {
    const { voice, said } = device(() => names);
    expect(await voice.say(saying('Fahr die Straße'), never())).toBe('cannot');
    expect(said).toEqual([]);
  });

  it('cannot where it never begins, and has said what it never ends', async () => {
    const silent = device();
    const unheard = silent.voice.say(saying('Fahr die Straße'), never());
    await vi.advanceTimersByTimeAsync(1_300);
    expect(await unheard).toBe('cannot');
    const endless = device();
    const heard = endless.voice.say(saying('Fahr die Straße'), never());
    await soon();
    endless.start();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await heard).toBe('said');
    expect(endless.speech.cancel).toHaveBeenCalled();
  });

  it('is silent at once when stopped', async () => {
    const { voice, speech, start } = device();
    const stop = new AbortController();
    const done = voice.say(saying('Fahr die Straße'), stop.signal);
    await soon();
    start();
    stop.abort();
    expect(await done).toBe('said');
    expect(speech.cancel).toHaveBeenCalledTimes(1);
  });

  it('says a long text in pieces, whose words keep their places', async () => {
    const text = `${'Der Bär geht durch den Wald. '.repeat(8)}Ende`;
    const { voice, said, start, reach, end } = device();
    const onWord = vi.fn();
    const onStart = vi.fn();
    const done = voice.say(saying(text, { onWord, onStart }), never());
    for (const { start: at } of shortPieces(text)) {
      await soon();
      start();
      reach(0);
      expect(onWord).toHaveBeenLastCalledWith(at);
      end();
    }
    expect(await done).toBe('said');
    expect(onStart).toHaveBeenCalledTimes(1);
    expect(said.map((piece) => piece.text).join('')).toBe(text);
    expect(said.length).toBeGreaterThan(1);
  });
});

it('cuts a text after its marks, or else between words, and loses nothing', () => {
  expect(shortPieces('Kurz.')).toEqual([{ start: 0, text: 'Kurz.' }]);
  const words = 'wort '.repeat(100);
  for (const { text } of shortPieces(words)) expect(text.length).toBeLessThanOrEqual(140);
  expect(
    shortPieces('x'.repeat(300))
      .map(({ text }) => text)
      .join(''),
  ).toBe('x'.repeat(300));
});
