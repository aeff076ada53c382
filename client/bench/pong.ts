import { LINK_MATRIX } from '../src/games/hand_pong/testing/link-matrix.ts';
import { simulateMatch } from '../src/games/hand_pong/testing/simulate-match.ts';
import { playHosted } from './pong/host-match.ts';

/**
 * Hand Pong's netcode beside a host-authoritative game: same flights, same model children, same seeded bad ways, on a
 * virtual clock. One JSON object a line on stdout. Rows with a partition are left out: the hosted game has no answer.
 */

const RALLIES_PER_ROW = 40;
const SEED = 4_001;

const rows = LINK_MATRIX.filter(({ link }) => (link.partitions ?? []).length === 0);
const ours = rows.map(({ link }, row) =>
  simulateMatch({ seed: SEED + row, rallies: RALLIES_PER_ROW, link }),
);
const hosted = rows.map(({ link }, row) => playHosted(SEED + row, RALLIES_PER_ROW, link));

const sum = <Report>(reports: readonly Report[], of: (report: Report) => number) =>
  reports.reduce((total, report) => total + of(report), 0);

/** A ratio to nothing is none. */
function print(metric: string, own: number, baseline: number | null, unit: string): void {
  const ratio = baseline === null || baseline === 0 ? null : Number((own / baseline).toFixed(3));
  const round = (value: number | null) => (value === null ? null : Number(value.toFixed(2)));
  const line = { bench: 'pong', metric, ours: round(own), baseline: round(baseline), ratio, unit };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

const per100 = <Report extends { crossings: number }>(
  reports: readonly Report[],
  of: (report: Report) => number,
) => (100 * sum(reports, of)) / sum(reports, ({ crossings }) => crossings);

const holds = ours.flatMap(({ holdsMs }) => holdsMs);
print(
  'rallies',
  sum(ours, (r) => r.rallies),
  sum(hosted, (r) => r.rallies),
  'rallies',
);
print(
  'crossings',
  sum(ours, (r) => r.crossings),
  sum(hosted, (r) => r.crossings),
  'crossings',
);
print(
  'scoreDisagreements',
  sum(ours, (r) => r.scoreDisagreements),
  sum(hosted, (r) => r.scoreDisagreements),
  'disagreements',
);
print(
  'ghostMisses',
  per100(ours, (r) => r.ghostMisses),
  per100(hosted, (r) => r.ghostMisses),
  '/100 crossings',
);
print(
  'ghostHits',
  per100(ours, (r) => r.ghostHits),
  per100(hosted, (r) => r.ghostHits),
  '/100 crossings',
);
print(
  'takenBack',
  sum(ours, (r) => r.takenBack),
  null,
  'outcomes',
);
print(
  'holdsPct',
  (100 * holds.filter((ms) => ms > 0).length) / holds.length,
  null,
  '% of crossings',
);
print(
  'bytesPerS',
  sum(ours, (r) => r.bytesPerS) / ours.length,
  sum(hosted, (r) => r.bytesPerS) / hosted.length,
  'B/s each way',
);
