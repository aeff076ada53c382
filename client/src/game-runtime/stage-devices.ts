import type { Vec2 } from '@advay/shared/kernel/vec2';
import type { Controls } from '../controls/controls.ts';
import { movementsOf } from '../controls/movement.ts';
import { keysOf } from '../controls/movement-keys.ts';
import { takenSeats } from '../controls/taken-seats.ts';
import { joinSources } from '../input/join-sources.ts';
import { createKeyboardSource } from '../input/keyboard-source.ts';
import { mergeSources } from '../input/merge-sources.ts';
import {
  type ButtonLike,
  type ButtonLook,
  createMovementButtonSource,
} from '../input/movement-button-source.ts';
import { createMovementKeySource } from '../input/movement-key-source.ts';
import type { InputSource } from '../input/player-input.ts';
import { createPointerSource } from '../input/pointer-source.ts';
import { withoutPointers } from '../input/seat-input.ts';
import { pxToField } from './field-to-px.ts';
import type { PxBox } from './play-layout.ts';

export type HandsOnOptions = Readonly<{
  /** Where fingers and a mouse point. */
  stage: EventTarget;
  /** What holds the picture buttons, while they are shown. */
  strip: EventTarget | null;
  /** The window: keys, lifted fingers, a lost focus. */
  page: EventTarget;
  /** From the page's CSS pixels to field units. */
  toField: (clientXPx: number, clientYPx: number) => Vec2;
  aspect: number;
  controls: Controls;
  players?: 1 | 2;
  onLook?: (button: ButtonLike, look: ButtonLook) => void;
}>;

/**
 * Mouse, touch, keyboard and picture buttons as one device: every game can be played by them. Of those that point the
 * one in use does; signs and axes by key or button come besides.
 */
export function createHandsOnSource(options: HandsOnOptions): InputSource {
  const { stage, strip, page, toField, aspect, controls, players = 1, onLook } = options;
  const isForTwo = takenSeats(controls, players) === 2;
  const pointer = createPointerSource({
    target: stage,
    page,
    toField,
    ...(isForTwo && { seatAt }),
  });
  const pointing = mergeSources([
    controls.pointers > 0 ? pointer : withoutPointers(pointer),
    createKeyboardSource({
      target: page,
      aspect: () => aspect,
      seats: keysOf(controls, players).map((keys) => keys.pointer),
    }),
  ]);
  if (movementsOf(controls).length === 0) return pointing;
  const keys = createMovementKeySource({ target: page, controls, players });
  const buttons =
    strip === null
      ? []
      : [
          createMovementButtonSource({
            strip,
            page,
            controls,
            players,
            ...(onLook && { onLook }),
          }),
        ];
  return joinSources([pointing, keys, ...buttons]);
}

/** Two sit beside each other, the first at the right, where the arrow keys are. */
function seatAt({ x }: Vec2): 0 | 1 {
  return x >= 0.5 ? 0 : 1;
}

type StageOptions = Pick<HandsOnOptions, 'aspect' | 'controls' | 'players' | 'onLook'> &
  Readonly<{
    stage: HTMLElement;
    canvas: HTMLElement;
    strip: HTMLElement | null;
    /** Where the field lies on a canvas of this size. */
    fieldIn: (widthPx: number, heightPx: number) => PxBox;
  }>;

/** The same on a stage of the page, whose canvas shows the field. */
export function createStageDevices({ canvas, fieldIn, ...options }: StageOptions): InputSource {
  return createHandsOnSource({
    ...options,
    page: window,
    toField(clientXPx, clientYPx) {
      const box = canvas.getBoundingClientRect();
      return pxToField(fieldIn(box.width, box.height), clientXPx - box.left, clientYPx - box.top);
    },
  });
}
