import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { holesOf, type SpokenLine } from './lines/spoken-line.ts';
import { readWav } from './sound/read-wav.ts';
import { VoicePackError } from './voice-pack-error.ts';
import type { Sound } from './voice-piece.ts';

/** LAME encodes these rates and no others. */
const RATES_HZ = [16_000, 22_050, 24_000, 32_000, 44_100, 48_000];

/** Where a recording of a line would lie: `<folder>/<language>/<area>/<key>.wav`. */
function recordingFile(folder: string, language: string, line: SpokenLine): string {
  return join(folder, language, line.area, `${line.key}.wav`);
}

/** What somebody recorded of a line, or null. A line with values cannot be one recording. */
export function readRecording(folder: string, language: string, line: SpokenLine): Sound | null {
  const file = recordingFile(folder, language, line);
  if (!existsSync(file)) return null;
  if (holesOf(line.text).length > 0) {
    throw new VoicePackError(
      `${file}: "${line.text}" has values in it, which a recording cannot have.`,
    );
  }
  const sound = readRecorded(file);
  if (!RATES_HZ.includes(sound.sampleRate)) {
    throw new VoicePackError(
      `${file}: ${sound.sampleRate} Hz cannot be packed; save it with 48000 Hz.`,
    );
  }
  return sound;
}

function readRecorded(file: string): Sound {
  try {
    return readWav(readFileSync(file));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new VoicePackError(`${file}: ${why}.`, { cause });
  }
}
