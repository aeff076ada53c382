import type { LinkConditions } from '@advay/shared/testing/bad-link';

export type LinkRow = Readonly<{ name: string; link: Partial<LinkConditions> }>;

const RTT_MS = [0, 100, 200, 300] as const;
const JITTER_MS = [0, 50] as const;
const LOSS_SHARES = [0, 0.05, 0.1] as const;
/** Losses on radio come in short bursts. */
const LOSS_BURST = 1.5;

const BAD: Partial<LinkConditions> = {
  delayMs: 75,
  jitterMs: 50,
  lossShare: 0.1,
  lossBurst: LOSS_BURST,
};

const cut = (...times: [fromMs: number, untilMs: number][]) =>
  times.map(([fromMs, untilMs]) => ({ fromMs, untilMs }));

/** Every way there is between two homes, and what else may happen on it. */
export const LINK_MATRIX: readonly LinkRow[] = [
  ...RTT_MS.flatMap((rttMs) =>
    JITTER_MS.flatMap((jitterMs) =>
      LOSS_SHARES.map((lossShare) => ({
        name: `RTT ${rttMs} ms, jitter ${jitterMs} ms, loss ${lossShare * 100} %`,
        link: { delayMs: rttMs / 2, jitterMs, lossShare, lossBurst: LOSS_BURST },
      })),
    ),
  ),
  { name: 'a fifth comes twice', link: { ...BAD, duplicateShare: 0.2 } },
  { name: 'a fifth is overtaken', link: { ...BAD, reorderShare: 0.2, reorderMs: 120 } },
  { name: 'losses in long bursts', link: { ...BAD, lossBurst: 6 } },
  {
    name: 'silences of 0.7 s',
    link: { ...BAD, partitions: cut([9_000, 9_700], [21_300, 22_000]) },
  },
  {
    name: 'silences of 3 and 8 s',
    link: { ...BAD, partitions: cut([9_000, 12_000], [24_000, 32_000]) },
  },
  {
    name: 'a silence of 15 s, twice and out of order before and after',
    link: {
      ...BAD,
      duplicateShare: 0.2,
      reorderShare: 0.2,
      reorderMs: 120,
      partitions: cut([12_345, 27_345]),
    },
  },
];
