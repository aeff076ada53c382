import type { SeededFault } from './seeded-faults.ts';

/** Faults that the product once had, put back: what was mended is to be missed at once. */
export const MENDED_FAULTS: readonly SeededFault[] = [
  {
    name: 'put back: a pooler passes for the server',
    file: 'api/src/db/recognise-pooler.ts',
    from: 'export async function isPooled(',
    to: 'export const isPooled = async (_url: string) => false;\nexport async function wasPooled(',
    units: ['behind-pooler'],
  },
  {
    name: 'put back: a reset by mail leaves every other way in',
    file: 'api/src/modules/accounts/better-auth-accounts.ts',
    from: 'await takeBack(claim);\n      };',
    to: '};',
    units: ['recovery.test'],
  },
  {
    name: 'put back: an account is somebody’s before its mailbox is proved',
    file: 'api/src/modules/accounts/better-auth-accounts.ts',
    from: 'if (!user.emailVerified) return null;',
    to: '',
    units: ['accounts.test'],
  },
  {
    name: 'put back: sign-up tells a taken address',
    file: 'api/src/modules/accounts/better-auth-accounts.ts',
    from: 'if (!isRight || claim.wasProved) return WRONG_CODE;',
    to: 'if (!isRight || claim.wasProved) return WEAK;',
    units: ['accounts.test'],
  },
  {
    name: 'put back: a day that is full is a mistake of the server',
    file: 'api/src/db/ingest-call.ts',
    from: "sqlStateOf(error) === 'ADV01'",
    to: "sqlStateOf(error) === 'ADV00'",
    units: ['daily-intake'],
  },
  {
    name: 'put back: one family takes its data away many times at once',
    file: 'api/src/modules/rights/rights-routes.ts',
    from: 'if (leaving.has(parent.id)) {',
    to: "if (leaving.has('')) {",
    units: ['write-export'],
  },
  {
    name: 'put back: the embedded engine writes onto a full disk',
    file: 'api/src/db/embedded-database.ts',
    from: 'const isFull = free < FREE_DISK_FLOOR_BYTES;',
    to: 'const isFull = free < 0;',
    units: ['small-disk', 'open-database', 'embedded'],
  },
  {
    name: 'put back: a wrong clock costs the round',
    file: 'api/src/mend-age.ts',
    from: 'if (statedAgeMs > EVENT_WAIT_MOST_MS) return 0;\n  return Math.min(EVENT_MAX_AGE_MS, Math.max(0, statedAgeMs));',
    to: 'return statedAgeMs + 0 * (EVENT_MAX_AGE_MS + EVENT_WAIT_MOST_MS);',
  },
  {
    name: 'put back: days are those of UTC',
    file: 'api/src/modules/progress/progress-repository.ts',
    from: 'const dayOf = dayNamerIn(asked.timeZone);',
    to: "const dayOf = dayNamerIn('UTC');",
  },
  {
    name: 'put back: a screen that slept stays dark',
    file: 'client/src/ui/stay-awake.ts',
    from: "page.addEventListener('visibilitychange', askNext);",
    to: '',
  },
  {
    name: 'put back: silence of a hidden page counts',
    file: 'client/src/vision/shown-wait.ts',
    from: 'if (waiting === null || page.isHidden()) return;',
    to: 'if (waiting === null) return;',
  },
  {
    name: 'put back: restarts never come back',
    file: 'client/src/vision/session-keeper.ts',
    from: 'if (lastMs - sight.sinceMs >= WORKER_LIMITS.healthyMs) restartsLeft = WORKER_LIMITS.restarts;',
    to: '',
  },
  {
    name: 'put back: whichever camera comes first is taken',
    file: 'client/src/vision/camera.ts',
    from: "cameraId === null ? { facingMode: 'user' }",
    to: "cameraId !== undefined ? { facingMode: 'user' }",
  },
  {
    name: 'put back: two challenges of one session at once',
    file: 'api/src/modules/accounts/keep-challenge.ts',
    from: ".for('update');",
    to: ';',
    units: ['hold-counts'],
  },
];
