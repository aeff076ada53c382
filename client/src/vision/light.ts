import { LIGHT_LIMITS } from './limits.ts';
import type { LumaPicture } from './luma-picture.ts';

/**
 * How much light the camera's picture shows: `fine`; `dim`, in which a part of the frames is not seen through; `dark`, in
 * which nothing is; `black`, in which there is nothing to see at all, as when something lies on the lens.
 */
export type Light = 'black' | 'dark' | 'dim' | 'fine';

/** A look at one picture, made small: noise of single pixels is gone. */
export type Brightness = Readonly<{
  /** Mean luma, 0..255. */
  mean: number;
  /** Standard deviation of it from place to place. */
  spread: number;
}>;

/** Plain data between two looks. */
export type LightSeen = Readonly<{
  light: Light;
  /** What the newest look said: it is believed when the next one says the same. */
  said: Light;
}>;

export const NO_LIGHT_SEEN: LightSeen = { light: 'fine', said: 'fine' };

/** Takes in a look. A hand that passes the lens, or a lamp that flickers, changes nothing. */
export function noteLight({ light, said }: LightSeen, brightness: Brightness): LightSeen {
  const now = lightOf(brightness, light);
  return { light: now === said ? now : light, said: now };
}

const LEVELS = ['dark', 'dim', 'fine'] as const;

/** The way to more light is a little longer than the way to less. */
function lightOf({ mean, spread }: Brightness, before: Light): Light {
  const { blackBelow, blackSpread, darkBelow, dimBelow, hysteresis } = LIGHT_LIMITS;
  if (mean < blackBelow && spread < blackSpread) return 'black';
  const wasAtMost = (level: (typeof LEVELS)[number]) =>
    before === 'black' || LEVELS.indexOf(before) <= LEVELS.indexOf(level);
  if (mean < darkBelow + (wasAtMost('dark') ? hysteresis : 0)) return 'dark';
  return mean < dimBelow + (wasAtMost('dim') ? hysteresis : 0) ? 'dim' : 'fine';
}

export function brightnessOf({ lumas }: Pick<LumaPicture, 'lumas'>): Brightness {
  const mean = lumas.reduce((sum, luma) => sum + luma, 0) / lumas.length;
  const variance = lumas.reduce((sum, luma) => sum + (luma - mean) ** 2, 0) / lumas.length;
  return { mean, spread: Math.sqrt(variance) };
}
