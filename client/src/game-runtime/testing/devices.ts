import { createKeyboardSource } from '../../input/keyboard-source.ts';
import type { InputSource, PlayerInput } from '../../input/player-input.ts';
import { createPointerSource } from '../../input/pointer-source.ts';
import { allPointers } from '../../input/seat-input.ts';

export type DeviceKind = 'mouse' | 'touch' | 'keyboard';

/** A real input source with somebody at the device who does what a wish says, as far as the device can. */
export type Device = Readonly<{ source: InputSource; follow(wish: PlayerInput): void }>;

const SCREEN_PX = 1000;
/** Nearer than this to the wish, nobody touches the arrow keys. */
const CLOSE_ENOUGH = 0.008;

function send(target: EventTarget, type: string, fields: object): void {
  target.dispatchEvent(Object.assign(new Event(type), fields));
}

function pointerScreen(aspect: number) {
  const target = new EventTarget();
  const heightPx = SCREEN_PX / aspect;
  const source = createPointerSource({
    target,
    toField: (clientXPx, clientYPx) => ({ x: clientXPx / SCREEN_PX, y: clientYPx / heightPx }),
  });
  const at = (xNorm: number, yNorm: number) => ({
    clientX: xNorm * SCREEN_PX,
    clientY: yNorm * heightPx,
  });
  return { target, source, at };
}

function createMouse(aspect: number): Device {
  const { target, source, at } = pointerScreen(aspect);
  const mouse = { pointerId: 1, pointerType: 'mouse', button: 0 };
  let last = at(0.5, 0.5);
  return {
    source,
    follow(wish) {
      const [goal] = allPointers(wish);
      if (goal) {
        last = at(goal.xNorm, goal.yNorm);
        send(target, 'pointermove', { ...mouse, ...last });
      }
      if (wish.actions.includes('confirm')) {
        send(target, 'pointerdown', { ...mouse, ...last });
        send(target, 'pointerup', { ...mouse, ...last });
      }
    },
  };
}

function createTouch(aspect: number): Device {
  const { target, source, at } = pointerScreen(aspect);
  const down = new Set<number>();
  return {
    source,
    follow(wish) {
      const wished = new Set(allPointers(wish).map((pointer) => pointer.id));
      for (const pointerId of down) {
        if (wished.has(pointerId)) continue;
        down.delete(pointerId);
        send(target, 'pointerup', { pointerId, pointerType: 'touch', button: 0, ...at(0, 0) });
      }
      for (const { id: pointerId, xNorm, yNorm } of allPointers(wish)) {
        const type = down.has(pointerId) ? 'pointermove' : 'pointerdown';
        down.add(pointerId);
        send(target, type, { pointerId, pointerType: 'touch', button: 0, ...at(xNorm, yNorm) });
      }
    },
  };
}

function createKeyboard(aspect: number): Device {
  const target = new EventTarget();
  const source = createKeyboardSource({ target, aspect: () => aspect });
  const held = new Set<string>();
  // A child sees where the keyboard's pointer stands; so does this one.
  let at = { x: 0.5, y: 0.5 };

  function hold(code: string, isHeld: boolean): void {
    if (held.has(code) === isHeld) return;
    if (isHeld) held.add(code);
    else held.delete(code);
    send(target, isHeld ? 'keydown' : 'keyup', { code, repeat: false });
  }

  return {
    source: {
      read(nowMs) {
        const input = source.read(nowMs);
        const pointer = input?.seats[0].pointers[0];
        if (pointer) at = { x: pointer.xNorm, y: pointer.yNorm };
        return input;
      },
      dispose: () => source.dispose(),
    },
    follow(wish) {
      const [goal] = allPointers(wish);
      const dx = goal ? goal.xNorm - at.x : 0;
      const dy = goal ? goal.yNorm - at.y : 0;
      hold('ArrowRight', dx > CLOSE_ENOUGH);
      hold('ArrowLeft', dx < -CLOSE_ENOUGH);
      hold('ArrowDown', dy > CLOSE_ENOUGH);
      hold('ArrowUp', dy < -CLOSE_ENOUGH);
      hold('Space', wish.actions.includes('confirm'));
    },
  };
}

const MAKERS: Record<DeviceKind, (aspect: number) => Device> = {
  mouse: createMouse,
  touch: createTouch,
  keyboard: createKeyboard,
};

export function createDevice(kind: DeviceKind, aspect: number): Device {
  return MAKERS[kind](aspect);
}
