import type { AgeBand } from '@advay/shared/games/catalogue';

/**
 * Every time, width and threshold of the game. Lengths are in road units: the field's shorter side is 1,
 * so that a road is as wide across as it is along.
 */

/** Half the width in which the finger drives, before the step's factor; small hands get a broad road. */
export const CORRIDOR_HALF: Record<AgeBand, number> = { '3-4': 0.09, '5-6': 0.074, '7-8': 0.06 };
/** First steps of the ladder are wider still; steps not named here keep the age's width. */
export const CORRIDOR_STEP_FACTOR: Readonly<Record<string, number>> = {
  lines: 1.2,
  curves: 1.15,
  shapes: 1.08,
};
/** The finger has left the road beyond this many half widths; between 1 and this the character only waits. */
export const LEAVE_HALVES = 1.4;
/** It has to be out this long: one stray frame is no leaving. */
export const LEAVE_AFTER_MS = 180;
/** The finger may lead the character by this many half widths of road, so no crossing is a short cut. */
export const LEAD_HALVES = 1.5;
/** Behind the character by more than this many half widths, the finger is clearly going back. */
export const REVERSAL_HALVES = 1.8;
/** Part of the way to the finger the character drives in one step. */
export const FOLLOW_SHARE = 0.35;
/** It drives no faster than this (road units per second): tracing is never that quick, a scribble is. */
export const TOP_SPEED = 1.2;
/** This close to its end a stroke is done. */
export const END_SLACK = 0.02;

/** Hold on the star until the character starts, and near it until it goes on. */
export const START_HOLD_MS = 650;
export const PICK_UP_HOLD_MS = 200;
/** The hold area in half widths, and never smaller than this. */
export const HOLD_HALVES = 1.4;
export const MIN_HOLD_RADIUS = 0.11;
/** A slip this short leaves a hold as it was; then it runs back at this speed. */
export const HOLD_FORGIVEN_MS = 130;
export const HOLD_LOSS_RATE = 0.6;
/** A finger away no longer than this drives on where it comes back. */
export const AWAY_GRACE_MS = 250;

/** Part of a stroke that has to be driven on the road. */
export const PASS_SHARE = 0.85;
/**
 * After leaving the road this much of it counts as not driven, so a stroke put together from many short
 * crossings, as a scribble does it, stays under the pass share.
 */
export const LOST_BY_LEAVING: Record<AgeBand, number> = { '3-4': 0.035, '5-6': 0.045, '7-8': 0.05 };
/** One attempt is about this much road. */
export const STRETCH_LENGTH = 0.4;
/** New progress is told every so much road. */
export const PROGRESS_LENGTH = 0.02;

export const GLYPH_CELEBRATION_MS = 1_200;
/** On the very first star the words come after this long without a finger on it. */
export const FIRST_WORDS_AFTER_MS = 3_000;

export const GLYPHS_PER_ROUND: Record<AgeBand, number> = { '3-4': 3, '5-6': 4, '7-8': 4 };
/** Lines are short: everybody drives one more. */
export const EXTRA_LINES = 1;
/** A longer name is traced up to here: arms tire. */
export const MAX_NAME_LETTERS = 6;
/** No further glyph begins after this much play, and nothing goes on after the second: arms tire. */
export const LAST_GLYPH_AFTER_MS = 120_000;
export const ROUND_ENDS_AFTER_MS = 240_000;

/** Free field around the middle of the roads: the row of glyphs stands above them, the spoken line below. */
export const FIELD_MARGIN = { left: 0.14, top: 0.2, right: 0.14, bottom: 0.17 };
/** A measured reach is never taken to be smaller than this part of the field. */
export const MIN_REACH = 0.62;
/** A glyph box is at most this high, so that small letters do not become giants. */
export const MAX_GLYPH_BOX = 1.35;

/** How fast help drives ahead, in road units per second. */
export const GHOST_SPEED = 0.4;
export const DEMONSTRATION_SPEED = 0.3;
/** How far ahead the ghost flies before it comes back. */
export const GHOST_REACH = 0.5;

/** The bot leads by this much, and trembles within this much of the field. */
export const BOT_LEAD = 0.026;
export const BOT_TREMOR = 0.008;
export const BOT_STEP = 0.02;
