import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { ModelName } from '../../src/vision/model-manifest.ts';
import { HAND_SHEET_PLAN } from '../../synthetic-child/hand-sheet-pictures.ts';

/** The files that a recording of the hand comes from. */
export const SEEN_BY = ['hand-lite', 'wasm-loader', 'wasm-binary'] as const satisfies ModelName[];

/** Hashes of all that decides what the model says of the hand. */
export type RecordingOrigins = Readonly<
  Record<(typeof SEEN_BY)[number] | 'handSheet' | 'frame', string>
>;

/** What paints a frame around the hand's pictures, and what reads the model's answer. */
const PAINTED_AND_READ_BY = [
  '../synthetic-child/arm-lean.ts',
  '../synthetic-child/draw-hand.ts',
  '../synthetic-child/limits.ts',
  '../synthetic-child/room-background.ts',
  '../synthetic-child/sensor-noise.ts',
  'recorded-hand/limits.ts',
] as const;

const RECORD_COMMAND = 'npm run record:hand';

export async function originsNow(
  sha256: Readonly<Record<(typeof SEEN_BY)[number], string>>,
): Promise<RecordingOrigins> {
  const hash = createHash('sha256');
  for (const file of PAINTED_AND_READ_BY) {
    hash.update(await readFile(new URL(`../${file}`, import.meta.url)));
  }
  return {
    'hand-lite': sha256['hand-lite'],
    'wasm-loader': sha256['wasm-loader'],
    'wasm-binary': sha256['wasm-binary'],
    handSheet: HAND_SHEET_PLAN.fingerprint,
    frame: hash.digest('hex').slice(0, 16),
  };
}

/** Why a recording must not be played any more; null when it may. */
export function staleReason(recorded: RecordingOrigins, now: RecordingOrigins): string | null {
  const changed = Object.entries(now).filter(
    ([name, hash]) => recorded[name as keyof RecordingOrigins] !== hash,
  );
  if (changed.length === 0) return null;
  const names = changed.map(([name]) => name).join(', ');
  return `The recorded hand comes from another ${names}: run \`${RECORD_COMMAND}\` and commit what it writes.`;
}
