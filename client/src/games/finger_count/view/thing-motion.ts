import { clamp } from '@advay/shared/kernel/clamp';
import { answerOf } from '../simulation/answer-of.ts';
import { comesEveryMs } from '../simulation/come-out.ts';
import type { FingerCountState } from '../simulation/finger-count-state.ts';
import { ARRIVING_MS, PARTING_MS } from '../simulation/limits.ts';

/** How one of the things is at a moment. */
export type ThingPose = Readonly<{
  /** 0 not there yet .. 1 there. */
  here: number;
  /** 0 at home .. 1 out. */
  out: number;
  /** 0 there .. 1 gone away. */
  away: number;
  isWaving: boolean;
}>;

const APPEARS_MS = 500;
const ONE_AFTER_ANOTHER_MS = 90;
const CLIMBS_MS = 480;
const GOES_MS = 900;
/** In the beginning the hand rises first. */
const OPENING_BEGINS_MS = 300;

const ease = (share: number): number => 1 - (1 - clamp(share, 0, 1)) ** 3;

/** The pose of each thing, in the order in which they are counted: first those that stay. */
export function posesOf(state: FingerCountState): readonly ThingPose[] {
  const { task } = state;
  const many = task.groups[0] + task.groups[1];
  return Array.from({ length: many }, (_, index) => poseOf(state, index, many));
}

function poseOf(state: FingerCountState, index: number, many: number): ThingPose {
  const { task, phase, shownInstead } = state;
  const stays = many - task.gone;
  const isLate = task.kind === 'one-more' && index === many - 1;
  const lateMs = isLate ? ARRIVING_MS['one-more'] - GOES_MS : index * ONE_AFTER_ANOTHER_MS;
  const beganMs = phase.ms - (phase.kind === 'opening' ? OPENING_BEGINS_MS : 0);
  const isArriving = phase.kind === 'opening' || phase.kind === 'arriving';
  const here = isArriving ? ease((beganMs - lateMs) / APPEARS_MS) : 1;
  const goneMs = isArriving ? beganMs - (ARRIVING_MS.left - GOES_MS) : GOES_MS;
  const isOut = phase.kind === 'coming' || phase.kind === 'parting';
  const comesMs = phase.kind === 'coming' ? phase.ms - index * comesEveryMs(task) : CLIMBS_MS;
  const parted = phase.kind === 'parting' ? ease(phase.ms / PARTING_MS - 0.2) : 0;
  return {
    here,
    out: isOut && index < stays ? clamp(comesMs / CLIMBS_MS, 0, 1) : 0,
    away: index < stays ? parted : ease(goneMs / GOES_MS),
    isWaving: phase.kind === 'shaking' || isWaved(shownInstead, phase.kind, index, stays),
  };
}

function isWaved(shown: number | null, kind: string, index: number, stays: number): boolean {
  return kind === 'waving' && shown !== null && index < Math.min(shown, stays);
}

/** Which thing is pointed at to be counted, and its number; null where none is. */
export function pointedAt(state: FingerCountState): Readonly<{ index: number; ms: number }> | null {
  const { task, phase, help, tries } = state;
  const answer = answerOf(task);
  if (phase.kind !== 'asking' || answer === 0) return null;
  if (help.level === 0 && tries === 0) return null;
  const turnMs = phase.ms % (POINTS_MS * (answer + 1));
  const index = Math.floor(turnMs / POINTS_MS);
  return index < answer ? { index, ms: turnMs - index * POINTS_MS } : null;
}

const POINTS_MS = 800;
