import { BODY_POSES } from '../../../synthetic-child/body/body-pose.ts';
import { BUILDS } from '../../../synthetic-child/body/build.ts';
import { type Act, type ActedFrame, playActs } from '../acts.ts';
import { type ChildCase, REPORTED, TUNED } from '../children.ts';
import type { SeenFrame } from '../clip.ts';
import type { Proof } from '../proof.ts';
import {
  faultsOfTallies,
  printTallies,
  type SignTally,
  type ToldFrame,
  tallySign,
} from '../sign-tally.ts';
import { toldSigns } from '../told-signs.ts';
import { actsOf, type Doing, STANDING_DOINGS } from './body-acts.ts';
import { BODY_NAMES, bodyClip } from './body-signs.ts';

const SEATS = [0, 1] as const;
type Seat = (typeof SEATS)[number];

/** Both fit into the picture, with their arms. */
const FAR = 1.45;
/** How far each stands from the middle, of its own height: an arm that is out ends before the other. */
const ASIDE_HEIGHTS = 0.43;
const BEGINS_MS = 1400;
/** Longer than whoever left is waited for, and shorter than the other waits before it moves up. */
const AWAY_MS = 1900;
/** Whoever comes is looked for every 400 ms. */
const COMES_MS = 1200;
const FEW_ACTS = 2;
const MOST_RAISED = 0.01;

const doing = (name: string, holdMs?: number): Doing => {
  const found = STANDING_DOINGS.find((one) => one.name === name);
  if (found === undefined) throw new Error(`Nobody does ${name}`);
  return holdMs === undefined ? found : { ...found, holdMs };
};
const away = (holdMs: number): Doing => ({
  name: 'away',
  pose: BODY_POSES.standing,
  mayShow: ['still'],
  holdMs,
});

/** What the first child does, and the second meanwhile; equally long. */
const BOTH_DO: readonly (readonly [Doing, Doing])[] = [
  [doing('rests', BEGINS_MS), doing('rests', BEGINS_MS)],
  [doing('arms up'), doing('rests')],
  [doing('rests'), doing('arms up')],
  [doing('left arm out'), doing('crouch')],
  [doing('crouch'), doing('right arm out')],
  [doing('right hand on head'), doing('left lean')],
  [doing('right lean'), doing('cactus')],
  [away(AWAY_MS), doing('rests', AWAY_MS)],
  [doing('rests', COMES_MS), doing('rests', COMES_MS)],
  [doing('cactus'), doing('left hand across')],
  [doing('arms up', AWAY_MS), away(AWAY_MS)],
  [doing('rests', COMES_MS), doing('rests', COMES_MS)],
  [doing('left leg up'), doing('arms up')],
];

/** Whoever leaves or comes does so at once; the other goes on meanwhile. */
function actsOfSeat(seat: Seat, pairs: typeof BOTH_DO, child: ChildCase): readonly Act[] {
  const acts = actsOf(
    pairs.map((both) => both[seat]),
    { ...child, far: FAR },
  );
  const isAway = (at: number) => pairs[at]?.some(({ name }) => name === 'away') === true;
  return acts.map((act, at) => ({
    ...act,
    ...(isAway(at) || isAway(at - 1) ? { moveMs: 0 } : {}),
    ...(act.name === 'away'
      ? { sceneAt: (heldMs: number) => ({ ...act.sceneAt(heldMs), children: [] }) }
      : {}),
  }));
}

type Both = readonly [readonly ActedFrame[], readonly ActedFrame[]];

/** The second before the first's camera, so far to its left as the first is to the right. */
const together = ([first, second]: Both): readonly ActedFrame[] =>
  first.map((frame, at) => {
    const { scene } = frame.shown;
    const others = second[at]?.shown.scene?.children ?? [];
    if (scene === undefined) throw new Error('A frame without a scene');
    const aside = (heights: number) => (child: (typeof others)[number]) => {
      return { ...child, asideM: heights * BUILDS[child.build].heightM };
    };
    const children = [
      ...scene.children.map(aside(ASIDE_HEIGHTS)),
      ...others.map(aside(-ASIDE_HEIGHTS)),
    ];
    return { ...frame, shown: { ...frame.shown, scene: { ...scene, children } } };
  });

/** In words, where a seat is told to be another body's than it was when both had begun. */
function swapsIn(frames: Both, seen: readonly SeenFrame<'body'>[]): readonly string[] {
  const began = frames[0].findIndex(({ act }) => act !== frames[0][0]?.act);
  const idAt = (at: number, seat: Seat) => seen[at]?.people.find((one) => one.seat === seat)?.id;
  const owners = SEATS.map((seat) => idAt(began - 1, seat));
  const lost = seen.flatMap((_, at) =>
    at < began
      ? []
      : SEATS.filter((seat) => {
          const id = idAt(at, seat);
          return id !== undefined && id === owners[1 - seat];
        }).map((seat) => `${frames[seat][at]?.act ?? 'on the way'}: seat ${seat} is the other's`),
  );
  return [
    ...(owners.includes(undefined) ? ['a seat is empty as they begin'] : []),
    ...new Set(lost),
  ];
}

const noTallies = () =>
  new Map<string, SignTally>(
    BODY_NAMES.signs.map((sign) => [sign, { own: 0, found: 0, others: 0, raised: 0 }]),
  );

/** Two bodies side by side: each keeps its seat, shows its own signs there and none of the other's. */
const twoBodies = (name: string, children: readonly ChildCase[]): Proof<'body'> => ({
  name,
  async run(stage, size) {
    const clips = await stage.clips();
    const tallies = [noTallies(), noTallies()] as const;
    const faults: string[] = [];
    const pairs = size === 'all' ? BOTH_DO : BOTH_DO.slice(0, FEW_ACTS);
    const cases = size === 'all' ? children : children.slice(0, 1);
    for (const [seed, child] of cases.entries()) {
      // Of one height: one camera sees both.
      const looks = children.filter(({ look }) => look !== child.look);
      const look = looks[seed % looks.length]?.look ?? child.look;
      const both: Both = [
        playActs(actsOfSeat(0, pairs, child)),
        playActs(actsOfSeat(1, pairs, { ...child, look })),
      ];
      const seen = await clips.play(bodyClip(together(both), seed, 2));
      faults.push(...swapsIn(both, seen).map((fault) => `${child.build}, ${child.look}: ${fault}`));
      for (const seat of SEATS) {
        const told = both[seat].map((acted, at): ToldFrame => {
          const shown = seen[at]?.seats[seat];
          return { acted, told: shown === undefined ? [] : toldSigns(shown) };
        });
        for (const [sign, tally] of tallies[seat]) {
          tallySign(tally, sign, BODY_NAMES.ruleOf(sign), told);
        }
      }
    }
    return {
      tables: SEATS.map((seat) => `seat ${seat}\n${printTallies(tallies[seat])}`),
      faults: [
        ...faults,
        ...SEATS.flatMap((seat) =>
          faultsOfTallies(tallies[seat], MOST_RAISED).map((fault) => `seat ${seat}: ${fault}`),
        ),
      ],
    };
  },
});

export const TWO_BODIES = twoBodies('two bodies', REPORTED);
export const TUNED_TWO_BODIES = twoBodies('tuned, two bodies', TUNED);
