import { clock, type Timer } from '@advay/shared/kernel/clock';
/** `asleep`: the browser plays no sound before somebody touches the page; the picture goes on without. */
export type SoundState = 'awake' | 'asleep';

export type KeptPlaying = Readonly<{
  /** Turns the sound on; to be called within a tap. */
  wake(): void;
  stop(): void;
}>;

type Player = Pick<
  HTMLMediaElement,
  'play' | 'muted' | 'paused' | 'srcObject' | 'addEventListener' | 'removeEventListener'
>;
type Page = Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;

export type KeepPlayingParts = Readonly<{
  player: Player;
  stream: MediaStream;
  onSound: (sound: SoundState) => void;
  page?: Page;
}>;

/** A play that failed for no lasting reason is tried again after this. */
const PLAY_AGAIN_MS = 700;

/**
 * Plays a stream with its sound and keeps it playing: after a refusal without sound until it is woken, and again
 * whenever the page comes back or the system stopped it, for a ringing telephone, say.
 */
export function keepPlaying(parts: KeepPlayingParts): KeptPlaying {
  const { player, stream, onSound, page = document } = parts;
  let timer: Timer | undefined;
  let hasStopped = false;
  /** Plays that the browser has not answered yet; some never are, after a lock. */
  let unanswered = 0;

  async function play(): Promise<void> {
    clock.clearTimeout(timer);
    if (hasStopped) return;
    try {
      unanswered += 1;
      await player.play();
      unanswered = 0;
      if (!hasStopped) onSound(player.muted ? 'asleep' : 'awake');
    } catch (error) {
      unanswered = 0;
      if (hasStopped) return;
      const isRefused = error instanceof DOMException && error.name === 'NotAllowedError';
      if (isRefused && !player.muted) {
        player.muted = true;
        onSound('asleep');
        return play();
      }
      timer = clock.setTimeout(play, PLAY_AGAIN_MS);
    }
  }
  const comeBack = () => {
    const isStill = player.paused || unanswered > 0;
    if (page.visibilityState === 'visible' && isStill) void play();
  };

  player.muted = false;
  player.srcObject = stream;
  player.addEventListener('pause', comeBack);
  page.addEventListener('visibilitychange', comeBack);
  void play();

  return {
    wake() {
      player.muted = false;
      void play();
    },
    stop() {
      hasStopped = true;
      clock.clearTimeout(timer);
      player.removeEventListener('pause', comeBack);
      page.removeEventListener('visibilitychange', comeBack);
      player.srcObject = null;
    },
  };
}
