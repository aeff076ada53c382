import type { CueName, GameEvent } from './contract.ts';

/** Cues that are celebrated, the small before the great. */
const CELEBRATED = ['stroke-done', 'glyph-done', 'celebrate'] as const satisfies readonly CueName[];
export type CelebrationKind = (typeof CELEBRATED)[number];

export const CELEBRATION_MS: Readonly<Record<CelebrationKind, number>> = {
  'stroke-done': 500,
  'glyph-done': 800,
  celebrate: 1_200,
};

type Shown = Readonly<{ kind: CelebrationKind; xNorm: number; yNorm: number; ageMs: number }>;

/** One celebration at a time, and at most one that waits. */
export type Celebration = Readonly<{ now: Shown | null; next: Shown | null }>;

const rank = (kind: CelebrationKind) => CELEBRATED.indexOf(kind);

export function createCelebration(): Celebration {
  return { now: null, next: null };
}

/** Takes a frame's cues: a greater one waits for a smaller one to end, a smaller or equal one is let go. */
export function celebrate(celebration: Celebration, events: readonly GameEvent[]): Celebration {
  let { now, next } = celebration;
  for (const event of events) {
    const kind = event.kind === 'cue' && CELEBRATED.find((name) => name === event.cue);
    if (event.kind !== 'cue' || !kind) continue;
    const shown = { kind, xNorm: event.xNorm ?? 0.5, yNorm: event.yNorm ?? 0.5, ageMs: 0 };
    if (now === null) now = shown;
    else if (rank(kind) > rank((next ?? now).kind)) next = shown;
  }
  return { now, next };
}

export function advanceCelebration(celebration: Celebration, elapsedMs: number): Celebration {
  const { now, next } = celebration;
  if (now === null) return celebration;
  const ageMs = now.ageMs + elapsedMs;
  return ageMs < CELEBRATION_MS[now.kind]
    ? { now: { ...now, ageMs }, next }
    : { now: next, next: null };
}
