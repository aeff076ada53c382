import type { Vec2 } from '@advay/shared/kernel/vec2';

export type DrawCall = Readonly<{
  /** The method that was called, or `lineWidth =` for a property that was set. */
  name: string;
  args: readonly unknown[];
  /** Where on the canvas its first point lies, in CSS pixels; null for a call without one. */
  at: Vec2 | null;
}>;

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

const PLACED = new Set(
  'moveTo lineTo arc ellipse rect roundRect fillRect fillText bezierCurveTo quadraticCurveTo'.split(
    ' ',
  ),
);
/** What a real canvas takes; anything beyond it is silently ignored there, and the old value stays. */
const RANGES: Readonly<Record<string, readonly [low: number, high: number]>> = {
  globalAlpha: [0, 1],
  lineWidth: [Number.MIN_VALUE, Number.MAX_VALUE],
  miterLimit: [Number.MIN_VALUE, Number.MAX_VALUE],
};

/**
 * A 2D context that draws nothing and remembers what it was asked for. What a real one throws at or silently ignores
 * throws here: numbers that are not finite, as arguments or as properties, and values out of a property's range.
 */
export function createRecordingContext(): { context: CanvasRenderingContext2D; calls: DrawCall[] } {
  const calls: DrawCall[] = [];
  let kept: Record<PropertyKey, unknown> = {};
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  const saved: { kept: Record<PropertyKey, unknown>; matrix: Matrix }[] = [];
  const does: Readonly<Record<string, (...args: number[]) => unknown>> = {
    save: () => void saved.push({ kept: { ...kept }, matrix }),
    restore: () => {
      const before = saved.pop();
      if (before === undefined) throw new RangeError('restore() without save()');
      ({ kept, matrix } = before);
    },
    translate: (x = 0, y = 0) => {
      matrix = times(matrix, [1, 0, 0, 1, x, y]);
    },
    scale: (x = 1, y = 1) => {
      matrix = times(matrix, [x, 0, 0, y, 0, 0]);
    },
    rotate: (rad = 0) => {
      matrix = times(matrix, [Math.cos(rad), Math.sin(rad), -Math.sin(rad), Math.cos(rad), 0, 0]);
    },
    getTransform: () => ({ a: matrix[0], d: matrix[3] }),
    createLinearGradient: () => ({ addColorStop() {} }),
    createRadialGradient: () => ({ addColorStop() {} }),
    measureText: () => ({
      width: 10,
      actualBoundingBoxAscent: 8,
      actualBoundingBoxDescent: 2,
      actualBoundingBoxLeft: 0,
      actualBoundingBoxRight: 10,
    }),
  };
  const context = new Proxy({} as CanvasRenderingContext2D, {
    get(_target, property) {
      if (Object.hasOwn(kept, property)) return kept[property];
      const name = String(property);
      return (...args: unknown[]) => {
        refuseNonFinite(name, args);
        calls.push({ name, args, at: PLACED.has(name) ? place(matrix, name, args) : null });
        return does[name]?.(...(args as number[]));
      };
    },
    set(_target, property, value) {
      const name = String(property);
      refuseNonFinite(name, [value]);
      const [low, high] = RANGES[name] ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
      if (typeof value === 'number' && (value < low || value > high)) {
        throw new RangeError(`${name} = ${value}`);
      }
      kept[property] = value;
      calls.push({ name: `${name} =`, args: [value], at: null });
      return true;
    },
  });
  return { context, calls };
}

/** What was drawn, to the letter: for telling whether two pictures are the same. */
export function drawnText(calls: readonly DrawCall[]): string {
  return calls.map(({ name, args }) => `${name} ${args.join(' ')}`).join('\n');
}

function refuseNonFinite(name: string, values: readonly unknown[]): void {
  for (const value of values.flat()) {
    if (value === undefined || (typeof value === 'number' && !Number.isFinite(value))) {
      throw new RangeError(`${name}: ${values.join(', ')}`);
    }
  }
}

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}

function place([a, b, c, d, e, f]: Matrix, name: string, args: readonly unknown[]): Vec2 {
  const [x, y] = (name === 'fillText' ? args.slice(1) : args) as [number, number];
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}
