import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const CRUISER = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const CONFIG = '.dependency-cruiser.cjs';

/** A product in small, whose arrows are all right. */
const SOUND: Readonly<Record<string, string>> = {
  'client/src/vision/landmarks.ts': 'export type Landmark = number;',
  'client/src/input/vision-source.ts':
    "import type { Landmark } from '../vision/landmarks.ts'; export type Seen = Landmark;",
  'client/src/telemetry/outbox.ts': "import { ask } from '../api/ask.ts'; export const send = ask;",
  'client/src/api/ask.ts': 'export const ask = 1;',
  'client/src/voice/speak.ts': 'export const speak = 1;',
  'client/src/games/some_game/index.ts': 'export const someGame = 1;',
  'client/src/features/camera/opening.ts':
    "import type { Landmark } from '../../vision/landmarks.ts'; export type Open = Landmark;",
  'client/src/features/home/home.ts':
    "import { child } from '../children/child.ts'; export const home = child;",
  'client/src/features/children/child.ts': 'export const child = 1;',
  'client/e2e/look.ts': 'export const look = 1;',
  'client/synthetic-child/demo-camera.ts': 'export const demo = 1;',
  'client/src/features/play/play.ts':
    "import type { Open } from '../camera/opening.ts'; export type Play = Open;",
};

const LANDMARK =
  "import type { Landmark } from '../vision/landmarks.ts'; export type X = Landmark;";
const LANDMARK_FAR = "import type { Seen } from '../input/vision-source.ts'; export type X = Seen;";

/** One more file each, and the rule that must not have it. */
const FAULTS: readonly (readonly [file: string, text: string, rule: string])[] = [
  ['client/src/telemetry/landmark.ts', LANDMARK, 'camera-cannot-reach-the-network'],
  ['client/src/peer/landmark.ts', LANDMARK, 'camera-cannot-reach-the-network'],
  ['client/src/api/landmark.ts', LANDMARK, 'camera-cannot-reach-the-network'],
  ['client/src/telemetry/far.ts', LANDMARK_FAR, 'camera-cannot-reach-the-network'],
  ['client/src/peer/far.ts', LANDMARK_FAR, 'camera-cannot-reach-the-network'],
  ['client/src/api/far.ts', LANDMARK_FAR, 'camera-cannot-reach-the-network'],
  [
    'client/src/vision/tell.ts',
    "import { ask } from '../api/ask.ts'; export const tell = ask;",
    'vision-cannot-reach-the-network',
  ],
  [
    'client/src/ui/eye.ts',
    "import type { Landmark } from '../vision/landmarks.ts'; export type Eye = Landmark;",
    'vision-has-one-door',
  ],
  [
    'client/src/features/camera/game.ts',
    "import type { Play } from '../play/play.ts'; export type Game = Play;",
    'camera-is-shared',
  ],
  [
    'client/src/features/children/way-home.ts',
    "import { home } from '../home/home.ts'; export const way = home;",
    'no-circles-between-rooms',
  ],
  [
    'client/src/voice/game.ts',
    "import { someGame } from '../games/some_game/index.ts'; export const game = someGame;",
    'voice-knows-no-game',
  ],
  [
    'client/src/games/some_game/description.ts',
    "import { someGame } from './index.ts'; export const description = someGame;",
    'descriptions-are-light',
  ],
  [
    'client/src/features/home/some-game.ts',
    "import { someGame } from '../../games/some_game/index.ts'; export const game = someGame;",
    'screens-know-no-game-by-name',
  ],
  [
    'client/src/games/other_game/index.ts',
    "import { someGame } from '../some_game/index.ts'; export const game = someGame;",
    'games-keep-to-the-contract',
  ],
  [
    'client/src/ui/look.ts',
    "import { look } from '../../e2e/look.ts'; export const a = look;",
    'product-knows-no-test',
  ],
  [
    'client/src/ui/demo.ts',
    "export const child = import('../../synthetic-child/demo-camera.ts');",
    'child-comes-by-the-demo-alone',
  ],
  [
    'client/synthetic-child/look.ts',
    "import { look } from '../e2e/look.ts'; export const a = look;",
    'child-stands-alone',
  ],
  [
    'client/synthetic-child/speak.ts',
    "import { speak } from '../src/voice/speak.ts'; export const a = speak;",
    'child-stands-alone',
  ],
];

type Violation = Readonly<{ from: string; rule: Readonly<{ name: string }> }>;

const places: string[] = [];
afterAll(() => {
  for (const place of places) rmSync(place, { recursive: true });
});

function cruise(files: Readonly<Record<string, string>>): Promise<readonly Violation[]> {
  const place = mkdtempSync(join(tmpdir(), 'advay-arrows-'));
  places.push(place);
  for (const name of [CONFIG, 'tsconfig.base.json']) cpSync(join(ROOT, name), join(place, name));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(place, file)), { recursive: true });
    writeFileSync(join(place, file), text);
  }
  const words = [CRUISER, '--config', CONFIG, '--output-type', 'json', 'client'];
  return new Promise((done, fail) => {
    execFile(process.execPath, words, { cwd: place }, (_red, said, alsoSaid) => {
      try {
        done(JSON.parse(said).summary.violations);
      } catch (cause) {
        fail(new Error(`the arrows were not read: ${alsoSaid}`, { cause }));
      }
    });
  });
}

let ofSound: readonly Violation[] = [];
let ofFaulty: readonly Violation[] = [];
beforeAll(async () => {
  const faulty = Object.fromEntries(FAULTS.map(([file, text]) => [file, text]));
  [ofSound, ofFaulty] = await Promise.all([cruise(SOUND), cruise({ ...SOUND, ...faulty })]);
});

it('lets arrows be that go the right way', () => expect(ofSound).toEqual([]));

it.each(FAULTS)('turns red at %s', (file, _text, rule) => {
  const broken = ofFaulty
    .filter(({ from }) => from === file || dirname(file) === from)
    .map(({ rule: { name } }) => name);
  expect(broken).toContain(rule);
});
