import { afterAll, describe, expect, it } from 'vitest';
import { IS_FULL_SIZE } from '../../../game-runtime/testing/test-size.ts';
import { LINK_MATRIX } from '../testing/link-matrix.ts';
import { type MatchReport, simulateMatch } from '../testing/simulate-match.ts';

// Two homes, a bad way between them, one virtual clock: thousands of rallies, and not one disagreement.

const RALLIES = IS_FULL_SIZE ? 10_000 : 160;
const RALLIES_PER_ROW = Math.ceil(RALLIES / LINK_MATRIX.length);
/** Matches of a length that children play, each with seeds of its own. */
const RALLIES_PER_MATCH = 24;
const MOST_HELD_SHARE = 0.08;
const MOST_HELD_MS = 100;
const NEWS_MARGIN_MS = 70;
/** Looked at once a frame on either side. */
const FRAME_MS = 17;
const MOST_TO_CONVERGE_MS = 1_000;

const quantile = (values: readonly number[], share: number) =>
  values.toSorted((a, b) => a - b)[
    Math.min(values.length - 1, Math.floor(values.length * share))
  ] ?? 0;

const all: MatchReport[] = [];
/** How much later than the slowest packet's way each result was known. */
const newsLateMs: number[] = [];

describe('rallies over every way between two homes', { timeout: 900_000 }, () => {
  it.each(LINK_MATRIX.map((row, index) => ({ ...row, index })))('$name', ({ link, index }) => {
    const reports: MatchReport[] = [];
    for (let left = RALLIES_PER_ROW; left > 0; left -= RALLIES_PER_MATCH) {
      const seed = 1 + index * 1_000 + reports.length;
      reports.push(simulateMatch({ seed, rallies: Math.min(left, RALLIES_PER_MATCH), link }));
    }
    all.push(...reports);
    const sum = (of: (report: MatchReport) => number) =>
      reports.reduce((total, report) => total + of(report), 0);

    // A rally really is on: balls cross, are struck back, and points are made.
    expect(sum(({ rallies }) => rallies)).toBeGreaterThanOrEqual(RALLIES_PER_ROW);
    expect(sum(({ crossings }) => crossings)).toBeGreaterThan(RALLIES_PER_ROW * 2);
    expect(sum(({ together }) => together)).toBeGreaterThan(RALLIES_PER_ROW);
    expect(sum(({ points }) => points)).toBeGreaterThanOrEqual(RALLIES_PER_ROW);

    expect(sum(({ scoreDisagreements }) => scoreDisagreements)).toBe(0);
    expect(sum(({ ghostMisses }) => ghostMisses)).toBe(0);
    expect(sum(({ ghostHits }) => ghostHits)).toBe(0);
    expect(sum(({ takenBack }) => takenBack)).toBe(0);

    const partitions = link.partitions ?? [];
    const converged = reports.flatMap(({ convergedMs }) => convergedMs);
    expect(converged).toHaveLength(partitions.length * reports.length);
    expect(Math.max(0, ...converged)).toBeLessThanOrEqual(MOST_TO_CONVERGE_MS);
    if (partitions.length > 0 || (link.lossBurst ?? 1) > 2) return;

    const oneWayMs = (link.delayMs ?? 0) + (link.jitterMs ?? 0);
    newsLateMs.push(...reports.flatMap(({ newsMs }) => newsMs.map((ms) => ms - oneWayMs)));
  });

  afterAll(() => {
    const holds = all.flatMap(({ holdsMs }) => holdsMs);
    expect(holds.length).toBeGreaterThan(RALLIES);
    expect(holds.filter((ms) => ms > 0).length / holds.length).toBeLessThanOrEqual(MOST_HELD_SHARE);
    expect(quantile(holds, 0.99)).toBeLessThanOrEqual(MOST_HELD_MS);
    expect(newsLateMs.length).toBeGreaterThan(RALLIES);
    expect(quantile(newsLateMs, 0.99)).toBeLessThanOrEqual(NEWS_MARGIN_MS + FRAME_MS);
  });
});
