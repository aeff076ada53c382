import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { FIRST_LANGUAGE, isLanguage, LANGUAGE_CODES } from '@advay/shared/words/languages';
import { linesOf } from './lines/lines-of.ts';
import { type PackedArea, packVoices } from './pack-voices.ts';
import { VoicePackError } from './voice-pack-error.ts';

// node --import tsx voices/pack.ts [folder] [--before <folder of voices>] [--only <language>:<area> …]

const kilobytes = (bytes: number) => `${(bytes / 1_000).toFixed(1)} kB`;

function printArea({ language, area, lines, soundBytes }: PackedArea): void {
  console.log(`${language} ${area}: ${lines} lines, ${kilobytes(soundBytes)}`);
}

const asked = parseArgs({
  allowPositionals: true,
  options: {
    before: { type: 'string' },
    only: { type: 'string', multiple: true, default: [] },
  },
});
const [outDir] = asked.positionals;
const only = new Set(asked.values.only);
const isAsked = (language: string, area: string) =>
  only.size === 0 || only.has(`${language}:${area}`);
/** Most listen to the first one, so it is said first. */
const languages = [
  FIRST_LANGUAGE,
  ...LANGUAGE_CODES.filter((code) => code !== FIRST_LANGUAGE),
].filter((code) => only.size === 0 || [...only].some((place) => place.startsWith(`${code}:`)));

try {
  const unknown = [...only].find((place) => !isLanguage(place.split(':')[0]));
  if (unknown !== undefined) throw new VoicePackError(`Nobody speaks the language of ${unknown}.`);
  const recordingsDir = process.env.ADVAY_VOICES_DIR || undefined;
  const { synthesised } = await packVoices({
    ...(outDir !== undefined && { outDir }),
    // Some lines are made beside all of them: neither takes away what the other keeps.
    ...(only.size > 0 && { cacheDir: resolve(import.meta.dirname, '../../.cache/some-voices') }),
    languages,
    recordingsDir,
    beforeDir: asked.values.before,
    linesOf: async (language) =>
      (await linesOf(language)).filter(({ area }) => isAsked(language, area)),
    onArea: printArea,
  });
  const { user, system } = process.cpuUsage();
  const seconds = ((user + system) / 1_000_000).toFixed(1);
  console.log(`Voices are packed: ${synthesised} texts synthesised in ${seconds} s of processor.`);
} catch (error) {
  if (!(error instanceof VoicePackError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
