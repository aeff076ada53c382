import { clock, type Timer } from '@advay/shared/kernel/clock';

const LOOK_LIMITS = {
  /** A figure looks aside as far as it can at what is so far away, in its own widths. */
  wholeWidths: 2,
  /** Eyes follow no more often. */
  everyMs: 50,
  /** Nothing to look at for as long: they look at the child again. */
  backAfterMs: 2500,
} as const;

/** Everybody with `data-looks` follows a finger or a mouse with its eyes. Returns what ends it. */
export function lookAtPointer(garden: HTMLElement): () => void {
  let lookedMs = Number.NEGATIVE_INFINITY;
  let timer: Timer | undefined;

  const lookers = () => [...garden.querySelectorAll<HTMLElement>('[data-looks]')];
  const lookBack = () => {
    for (const one of lookers()) turnEyes(one, 0, 0);
  };
  const look = ({ clientX, clientY, timeStamp }: PointerEvent) => {
    const nowMs = clock.atPageMs(timeStamp);
    if (nowMs - lookedMs < LOOK_LIMITS.everyMs) return;
    lookedMs = nowMs;
    for (const one of lookers()) {
      const { left, top, width, height } = one.getBoundingClientRect();
      turnEyes(one, ...wayTo(clientX - (left + width / 2), clientY - (top + height / 2), width));
    }
    clock.clearTimeout(timer);
    timer = clock.setTimeout(lookBack, LOOK_LIMITS.backAfterMs);
  };

  garden.addEventListener('pointermove', look);
  garden.addEventListener('pointerdown', look);
  return () => {
    garden.removeEventListener('pointermove', look);
    garden.removeEventListener('pointerdown', look);
    clock.clearTimeout(timer);
  };
}

/** Where eyes go for something so far away: -1..1 to the right and down, at most 1 long. */
export function wayTo(rightPx: number, downPx: number, widthPx: number): readonly [number, number] {
  const apartPx = Math.hypot(rightPx, downPx);
  if (!(apartPx > 0 && apartPx < Number.POSITIVE_INFINITY && widthPx > 0)) return [0, 0];
  const far = Math.min(1, apartPx / (LOOK_LIMITS.wholeWidths * widthPx));
  return [(rightPx / apartPx) * far, (downPx / apartPx) * far];
}

function turnEyes({ style }: HTMLElement, right: number, down: number): void {
  style.setProperty('--look-x', right.toFixed(2));
  style.setProperty('--look-y', down.toFixed(2));
}
