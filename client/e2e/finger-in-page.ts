import type { LetterTraceState } from '../src/games/letter_trace/simulation/state.ts';
import { traceLetters } from './letter-tracer.ts';

// Runs in the page, beside the game: a finger that answers every frame at once, however fast the page's time goes and
// however seldom the machine gets to it.

type Watching = { advayWatch: (state: LetterTraceState, fieldAspect: number) => void };

(globalThis as unknown as Watching).advayWatch = (state, fieldAspect) => {
  const canvas = document.querySelector('canvas');
  const place = traceLetters(state);
  if (canvas === null || place === null) return;
  const box = canvas.getBoundingClientRect();
  // The field stands in the middle of the canvas, as large as its shape allows.
  const widthPx = Math.min(box.width, box.height * fieldAspect);
  const heightPx = widthPx / fieldAspect;
  const moved = new PointerEvent('pointermove', {
    bubbles: true,
    pointerType: 'mouse',
    clientX: box.left + (box.width - widthPx) / 2 + place.xNorm * widthPx,
    clientY: box.top + (box.height - heightPx) / 2 + place.yNorm * heightPx,
  });
  canvas.dispatchEvent(moved);
};
