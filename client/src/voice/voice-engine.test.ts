import { describe, expect, it, vi } from 'vitest';
import type { Saying, SayingEnd, Voice } from './saying.ts';
import { createVoiceEngine } from './voice-engine.ts';

const saying = (line: string): Saying => ({ line, values: {}, language: 'en', areas: [], rate: 1 });

function playedVoice() {
  const said: string[] = [];
  let settle: (end: SayingEnd) => void = () => {};
  const voice: Voice = {
    say({ line, onStart }, stop) {
      said.push(line);
      onStart?.();
      return new Promise((resolve) => {
        settle = resolve;
        stop.addEventListener('abort', () => resolve('said'));
      });
    },
  };
  return { voice, said, end: (end: SayingEnd = 'said') => settle(end) };
}

const DEAF: Voice = { say: async () => 'cannot' };
const never = () => new AbortController().signal;

function engineOf(voices: readonly Voice[], isVoiceOn = true) {
  const duck = vi.fn();
  const engine = createVoiceEngine({
    voicesFor: () => voices,
    isVoiceOn: () => isVoiceOn,
    duck,
    prepare() {},
  });
  return { engine, duck };
}

describe('the one engine', () => {
  it('asks the next voice where one cannot', async () => {
    const { voice, said, end } = playedVoice();
    const { engine } = engineOf([DEAF, voice]);
    const done = engine.say(saying('Follow the road'), never());
    await Promise.resolve();
    end();
    expect(await done).toBe('said');
    expect(said).toEqual(['Follow the road']);
    expect(await engineOf([DEAF, DEAF]).engine.say(saying('Follow'), never())).toBe('cannot');
  });

  it('says a line without its name where nobody can say it with', async () => {
    const said: string[] = [];
    const stranger: Voice = {
      async say({ line }) {
        if (line.includes('Oma Erika')) return 'cannot';
        said.push(line);
        return 'said';
      },
    };
    const ringing = { ...saying('Oma Erika rings!'), instead: 'Somebody rings!' };
    expect(await engineOf([DEAF, stranger]).engine.say(ringing, never())).toBe('said');
    expect(said).toEqual(['Somebody rings!']);

    const { voice, said: whole, end } = playedVoice();
    const done = engineOf([stranger, voice]).engine.say(ringing, never());
    await Promise.resolve();
    end();
    await done;
    expect(whole).toEqual(['Oma Erika rings!']);
  });

  it('says the newest line, and ends the one before', async () => {
    const { voice, said, end } = playedVoice();
    const { engine } = engineOf([voice]);
    const first = engine.say(saying('Follow the road'), never());
    const second = engine.say(saying('Start at the star'), never());
    expect(await first).toBe('said');
    end();
    expect(await second).toBe('said');
    expect(said).toEqual(['Follow the road', 'Start at the star']);
  });

  it('says whether it speaks', async () => {
    const { voice, end } = playedVoice();
    const { engine } = engineOf([voice]);
    expect(engine.isSpeaking()).toBe(false);
    const first = engine.say(saying('Follow the road'), never());
    const second = engine.say(saying('Start at the star'), never());
    expect(engine.isSpeaking()).toBe(true);
    await first;
    expect(engine.isSpeaking()).toBe(true);
    end();
    await second;
    expect(engine.isSpeaking()).toBe(false);
  });

  it('keeps a line that can wait until the one before has ended', async () => {
    const { voice, said, end } = playedVoice();
    const { engine } = engineOf([voice]);
    const first = engine.say(saying('You made the garden grow'), never());
    const next = engine.sayNext(saying('Now rest your arms'), never());
    expect(said).toEqual(['You made the garden grow']);
    end();
    await first;
    await vi.waitFor(() => expect(said).toHaveLength(2));
    end();
    expect(await next).toBe('said');
  });

  it('lets a waiting line go when something newer is said', async () => {
    const { voice, said, end } = playedVoice();
    const { engine } = engineOf([voice]);
    engine.say(saying('You made the garden grow'), never());
    const waiting = engine.sayNext(saying('Now rest your arms'), never());
    engine.say(saying('Follow the road'), never());
    expect(await waiting).toBe('said');
    end();
    expect(said).toEqual(['You made the garden grow', 'Follow the road']);
  });

  it('has effects step back while somebody is heard, and never else', async () => {
    const { voice, end } = playedVoice();
    const { engine, duck } = engineOf([voice]);
    const done = engine.say(saying('Follow the road'), never());
    expect(duck.mock.calls).toEqual([[true]]);
    end();
    await done;
    expect(duck.mock.calls).toEqual([[true], [false]]);
    const silent = engineOf([DEAF]);
    await silent.engine.say(saying('Follow the road'), never());
    expect(silent.duck).not.toHaveBeenCalled();
  });

  it('says nothing where the voice is off', async () => {
    const { voice, said } = playedVoice();
    expect(await engineOf([voice], false).engine.say(saying('Follow'), never())).toBe('cannot');
    expect(said).toEqual([]);
  });

  it('is silent at once when it is hushed, and speaks again when asked', async () => {
    const { voice, said, end } = playedVoice();
    const { engine, duck } = engineOf([voice]);
    const done = engine.say(saying('Follow the road'), never());
    const waiting = engine.sayNext(saying('Start at the star'), never());
    engine.hush();
    expect([await done, await waiting]).toEqual(['said', 'said']);
    expect(duck.mock.calls).toEqual([[true], [false]]);
    const again = engine.say(saying('Wave your hand'), never());
    end();
    await again;
    expect(said).toEqual(['Follow the road', 'Wave your hand']);
  });
});
