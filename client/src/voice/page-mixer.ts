import { createMixer, type Mixer } from './mixer.ts';

let shared: { mixer: Mixer; users: number } | null = null;

/** The page's mixer, which whoever sounds holds for as long; the last to let go closes the way out. */
export function holdMixer(): Readonly<{ mixer: Mixer; letGo: () => void }> {
  const held = shared ?? { mixer: createMixer(), users: 0 };
  shared = held;
  held.users += 1;
  let isHeld = true;
  return {
    mixer: held.mixer,
    letGo() {
      if (!isHeld) return;
      isHeld = false;
      held.users -= 1;
      if (held.users > 0) return;
      held.mixer.dispose();
      if (shared === held) shared = null;
    },
  };
}
