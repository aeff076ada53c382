import type { Controls } from '../../controls/controls.ts';
import type { GameConfig, ReachBox } from '../contract.ts';
import type { AxisWays, Ways } from './with-ways.ts';

/** A child that plays as well as another, and for whom a game has to be as easy. */
export type FairWay = Readonly<{ name: string; ways: Ways; config: Partial<GameConfig> }>;

/** A small child's arms, and those of one on a chair: the game knows either by its reach. */
const SMALL_REACH: ReachBox = { left: 0.18, top: 0.2, right: 0.82, bottom: 0.84 };
const SEATED_REACH: ReachBox = { left: 0.1, top: 0.34, right: 0.9, bottom: 1 };

/** Far from the camera a picture comes later, and where somebody is in it is less sure. */
const FAR = { everySteps: 4, handShake: 0.012, unreadShare: 0.05 } as const;
const TREMBLING = { handShake: 0.04, unreadShare: 0.12 } as const;

/** A head turns less far than a body leans, and shakes less. */
const AXIS_OF = {
  face: { axis: 'head-turn', little: 0.32, far: 0.9, near: 0.4, askew: 0.18, shake: 0.16 },
  body: { axis: 'lean', little: 0.5, far: 1.3, near: 0.6, askew: 0.16, shake: 0.3 },
} as const;

/** Side, size, distance, seated, tremor, as a game with these controls meets them. */
export function fairWays({ sense, axes }: Pick<Controls, 'sense' | 'axes'>): readonly FairWay[] {
  return sense === 'hand' ? HAND_WAYS : moving(AXIS_OF[sense], axes);
}

const HAND_WAYS: readonly FairWay[] = [
  { name: 'left hand', ways: {}, config: { handSide: 'left' } },
  { name: 'right hand', ways: {}, config: { handSide: 'right' } },
  { name: 'small', ways: { within: SMALL_REACH }, config: { reach: SMALL_REACH } },
  { name: 'far away', ways: FAR, config: {} },
  { name: 'seated', ways: { within: SEATED_REACH }, config: { reach: SEATED_REACH } },
  { name: 'trembling', ways: TREMBLING, config: {} },
];

function moving(
  { axis, little, far, near, askew, shake }: (typeof AXIS_OF)[keyof typeof AXIS_OF],
  axes: Controls['axes'],
): readonly FairWay[] {
  const plain: AxisWays = { axis, left: 1, right: 1, askew: 0, shake: 0 };
  const way = (name: string, change: Partial<AxisWays>, ways: Ways = {}): FairWay => ({
    name,
    config: {},
    ways: { ...ways, moves: { ...plain, ...change } },
  });
  const ways = [
    way('farther to the left', { left: far, right: near }),
    way('farther to the right', { left: near, right: far }),
    way('small', { left: little, right: little }),
    way('far away', { shake: shake / 2 }, { everySteps: 4, unreadShare: FAR.unreadShare }),
    way('seated askew', { left: 0.7, right: 0.7, askew }),
    way('trembling', { shake }, { unreadShare: FAR.unreadShare }),
  ];
  return axes.includes('step') ? [...ways, way('stepping', { instead: 'step' })] : ways;
}
