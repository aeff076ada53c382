import type { PlayerInput } from './player-input.ts';

/** Inputs of a round in order; equal neighbours are counted. Plain JSON. */
export type InputLog = readonly Readonly<{ input: PlayerInput; steps: number }>[];
