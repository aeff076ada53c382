import type { RallySession } from '../../../games/hand_pong/rally/rally-session.ts';
import type { PongScene } from '../../../games/hand_pong/scene.ts';

/** What a test sees of a game between two homes. */
export type SeenRemotePong = Readonly<{ session: RallySession; scene: PongScene }>;

/** Shows the frame to a test that looks on; in production builds nobody does. */
export function showTests(session: RallySession, scene: PongScene, fieldAspect: number): void {
  if (__DEMO_CAMERA__) globalThis.advayWatch?.({ session, scene }, fieldAspect);
}
