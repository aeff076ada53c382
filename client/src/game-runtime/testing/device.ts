import type { Controls } from '../../controls/controls.ts';
import type { InputSource, PlayerInput } from '../../input/player-input.ts';

export type DeviceKind = 'mouse' | 'touch' | 'keyboard' | 'camera';

/** What is played with the device. */
export type Played = Readonly<{ aspect: number; controls: Controls; players: 1 | 2 }>;

/** An input source with somebody at the device who does what a wish says, as far as the device can. */
export type Device = Readonly<{
  source: InputSource;
  follow(wish: PlayerInput): void;
  /** Whether it can lose the player of its own. */
  canLose: boolean;
}>;
