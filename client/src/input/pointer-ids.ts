/** Pointer ids by device, far apart: a change of device is a change of pointer. Hands count from 0. */
export const MOUSE_POINTER_ID = 1_000_000;
export const KEYBOARD_POINTER_IDS: readonly number[] = [1_000_001, 1_000_002];
/** Plus the browser's own pointerId. */
export const TOUCH_POINTER_ID = 2_000_000;
