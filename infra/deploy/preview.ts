import type { Release } from './ports.ts';
import { reasonOf } from './reason-of.ts';

export type Pull = Readonly<{ number: number; isFromFork: boolean }>;

/** One of the places in which a preview lies. What they throw says what happened. */
export type Place = Readonly<{
  name: string;
  /** The pull requests that lie here. */
  list(): Promise<readonly number[]>;
  /** Fails where the pull request lies here already, as most providers do. */
  make(pull: number, release: Release): Promise<void>;
  /** Brings what lies here to this release. */
  renew(pull: number, release: Release): Promise<void>;
  remove(pull: number): Promise<void>;
}>;

export type PreviewPorts = Readonly<{
  /** Database, services, page: each needs the ones before it. */
  places: readonly Place[];
  pulls: Readonly<{ open(): Promise<readonly number[]> }>;
}>;

export type PreviewResult = Readonly<{
  outcome: 'ready' | 'none' | 'removed' | 'failed';
  reason: string | null;
}>;

/** Makes the preview or renews it: to be asked twice is to be asked once. */
export async function createPreview(
  { number, isFromFork }: Pull,
  build: () => Promise<Release>,
  { places }: PreviewPorts,
): Promise<PreviewResult> {
  if (isFromFork) {
    return {
      outcome: 'none',
      reason: 'a pull request from a fork gets no preview: it would get our secrets',
    };
  }
  let release: Release;
  try {
    release = await build();
  } catch (error) {
    return { outcome: 'failed', reason: `build: ${reasonOf(error)}` };
  }
  for (const place of places) {
    try {
      const isThere = (await place.list()).includes(number);
      await (isThere ? place.renew(number, release) : place.make(number, release));
    } catch (error) {
      return { outcome: 'failed', reason: `${place.name}: ${reasonOf(error)}` };
    }
  }
  return { outcome: 'ready', reason: null };
}

/** Takes away whatever lies anywhere; one place that fails keeps none of the others. */
export async function removePreview(
  number: number,
  { places }: PreviewPorts,
): Promise<PreviewResult> {
  const reasons: string[] = [];
  for (const place of places.toReversed()) {
    try {
      if ((await place.list()).includes(number)) await place.remove(number);
    } catch (error) {
      reasons.push(`${place.name}: ${reasonOf(error)}`);
    }
  }
  return reasons.length === 0
    ? { outcome: 'removed', reason: null }
    : { outcome: 'failed', reason: reasons.join('; ') };
}

export type SweepResult = Readonly<{ removed: readonly number[]; reasons: readonly string[] }>;

/** Removes what belongs to no open pull request. Without an answer to which are open, nothing is an orphan. */
export async function sweepPreviews(ports: PreviewPorts): Promise<SweepResult> {
  const reasons: string[] = [];
  const found = new Set<number>();
  // What lies there first: a pull request that opens meanwhile is in the answer that comes later.
  for (const place of ports.places) {
    try {
      for (const number of await place.list()) found.add(number);
    } catch (error) {
      reasons.push(`${place.name}: ${reasonOf(error)}`);
    }
  }
  let open: readonly number[];
  try {
    open = await ports.pulls.open();
  } catch (error) {
    return { removed: [], reasons: [...reasons, `open pull requests: ${reasonOf(error)}`] };
  }
  const removed: number[] = [];
  for (const number of [...found].sort((a, b) => a - b)) {
    if (open.includes(number)) continue;
    const { outcome, reason } = await removePreview(number, ports);
    if (outcome === 'removed') removed.push(number);
    else reasons.push(reason ?? `pull request ${number}`);
  }
  return { removed, reasons };
}
