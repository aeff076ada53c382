/** What a tab may say to a worker. */
export type Wish =
  /** It holds its lock by now: a moment to mend this release and to drop those that nobody runs. */
  | Readonly<{ kind: 'tab-started' }>
  /** Nobody plays, reads or talks: the waiting worker may answer from now on. */
  | Readonly<{ kind: 'take-over' }>
  /** Is the tab with this first script of the worker's own release? Answered on the port that comes along. */
  | Readonly<{ kind: 'which-release'; entry: string }>
  /** Is all of its release here? Answered on the port that comes along. */
  | Readonly<{ kind: 'how-whole' }>
  /** The same, once what is missing was fetched as far as that goes. */
  | Readonly<{ kind: 'make-whole' }>;

export type ReleaseAnswer = Readonly<{ release: string; isYours: boolean }>;

/** `missing` as long as nobody tried; the others say why it stayed so. `failed`: what came was not this release. */
const STATES = ['whole', 'missing', 'offline', 'no-room', 'failed'] as const;

export type WholeAnswer = Readonly<{
  release: string;
  state: (typeof STATES)[number];
  /** Of the whole release, here or not. */
  sizeBytes: number;
}>;

export function readWish(data: unknown): Wish | null {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return null;
  if (data.kind === 'tab-started' || data.kind === 'take-over') return { kind: data.kind };
  if (data.kind === 'how-whole' || data.kind === 'make-whole') return { kind: data.kind };
  if (data.kind !== 'which-release' || !('entry' in data)) return null;
  return typeof data.entry === 'string' ? { kind: data.kind, entry: data.entry } : null;
}

export function readReleaseAnswer(data: unknown): ReleaseAnswer | null {
  if (typeof data !== 'object' || data === null) return null;
  if (!('release' in data) || typeof data.release !== 'string') return null;
  if (!('isYours' in data) || typeof data.isYours !== 'boolean') return null;
  return { release: data.release, isYours: data.isYours };
}

export function readWholeAnswer(data: unknown): WholeAnswer | null {
  if (typeof data !== 'object' || data === null) return null;
  if (!('release' in data) || typeof data.release !== 'string') return null;
  if (!('sizeBytes' in data) || typeof data.sizeBytes !== 'number') return null;
  const { release, sizeBytes } = data;
  const state = STATES.find((known) => 'state' in data && data.state === known);
  const isRead = state !== undefined && Number.isSafeInteger(sizeBytes);
  return isRead ? { release, state, sizeBytes } : null;
}
