import { createKeyboardSource } from '../input/keyboard-source.ts';
import type { InputSource } from '../input/player-input.ts';
import { createPointerSource } from '../input/pointer-source.ts';
import { letterbox, pxToField } from './field-to-px.ts';

/** Mouse, touch and keyboard on a stage whose field has this aspect: every game can be played by them. */
export function createStageDevices(stage: HTMLElement, aspect: number): readonly InputSource[] {
  return [
    createPointerSource({
      target: stage,
      page: window,
      toField(clientXPx, clientYPx) {
        const box = stage.getBoundingClientRect();
        const field = letterbox(box.width, box.height, aspect);
        return pxToField(field, clientXPx - box.left, clientYPx - box.top);
      },
    }),
    createKeyboardSource({ target: window, aspect: () => aspect }),
  ];
}
