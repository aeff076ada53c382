import type { AxisName } from './axis.ts';
import type { PoseName } from './pose.ts';
import type { SenseName } from './sense.ts';
import type { SignName } from './sign.ts';

/** How a game is played, and all that the runtime needs to know of it: models, help, keys and buttons follow from it. */
export type Controls = Readonly<{
  sense: SenseName;
  /** Pointers of a seat that the game reads. */
  pointers: 0 | 1 | 2;
  /** A calm pointer for tracing, a quick one for popping. */
  smoothing: 'trace' | 'pop' | 'sweep';
  signs: readonly SignName[];
  /** Which of them the sign `pose` may be; without this every one. */
  poses?: readonly PoseName[];
  axes: readonly AxisName[];
  /** How many may play before this screen. */
  seats: 1 | 2;
}>;
