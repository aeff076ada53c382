/**
 * How far to one side, -1..1, 0 at rest: `lean` and `step` of a body (1 to the child's right), `head-turn` and
 * `head-tilt` of a face (1 to the child's right), `mouth-open` from 0 (closed) to 1; `x` and `y` of arrow keys.
 */
export type AxisName = 'x' | 'y' | 'lean' | 'step' | 'head-turn' | 'head-tilt' | 'mouth-open';

/** Absent means 0. */
export type Axes = Readonly<Partial<Record<AxisName, number>>>;
