import type { MovementId } from '../../controls/movement.ts';
import type { InputSource } from '../../input/player-input.ts';
import { createHandsOnSource } from '../stage-devices.ts';
import type { Played } from './device.ts';

const SCREEN_PX = 1000;

/** A screen with picture buttons and a keyboard before it, as every stage has them; without a browser. */
export type Desk = Readonly<{
  source: InputSource;
  /** A pointer event on the field, at field units. */
  point(type: string, xNorm: number, yNorm: number, fields: object): void;
  /** A pointer event on a picture button. */
  button(type: string, movement: MovementId, seat: number, fields: object): void;
  /** An event of the window: a key, a lifted finger. */
  page(type: string, fields: object): void;
}>;

export function createDesk({ aspect, controls, players }: Played): Desk {
  const stage = new EventTarget();
  const strip = new EventTarget();
  const page = new EventTarget();
  const heightPx = SCREEN_PX / aspect;
  const buttons = new Map<string, object>();

  function buttonOf(movement: MovementId, seat: number): object {
    const key = `${movement} ${seat}`;
    const button = buttons.get(key) ?? {
      dataset: { movement, seat: String(seat) },
      closest: () => buttons.get(key),
    };
    buttons.set(key, button);
    return button;
  }

  return {
    source: createHandsOnSource({
      stage,
      strip,
      page,
      toField: (xPx, yPx) => ({ x: xPx / SCREEN_PX, y: yPx / heightPx }),
      aspect,
      controls,
      players,
    }),
    point(type, xNorm, yNorm, fields) {
      const at = { clientX: xNorm * SCREEN_PX, clientY: yNorm * heightPx };
      stage.dispatchEvent(Object.assign(new Event(type), { ...at, ...fields }));
    },
    button(type, movement, seat, fields) {
      const event = Object.assign(new Event(type), fields);
      Object.defineProperty(event, 'target', { value: buttonOf(movement, seat) });
      strip.dispatchEvent(event);
    },
    page: (type, fields) => page.dispatchEvent(Object.assign(new Event(type), fields)),
  };
}
