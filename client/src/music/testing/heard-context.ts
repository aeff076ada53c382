/** A change of a volume: at once, or on the way to it from a moment on. */
export type VolumeChange = Readonly<{ to: number; atS: number }>;

/** Plays a context whose time a test sets, and keeps what it is handed. */
export function heardContext(state: AudioContextState = 'running') {
  const notes: { hz: number; atS: number }[] = [];
  const volumes: VolumeChange[][] = [];
  const param = (changes: VolumeChange[]) => ({
    value: 0,
    setValueAtTime: (to: number, atS: number) => void changes.push({ to, atS }),
    setTargetAtTime: (to: number, atS: number) => void changes.push({ to, atS }),
    linearRampToValueAtTime() {},
    exponentialRampToValueAtTime() {},
    cancelScheduledValues: (fromS: number) =>
      void changes.splice(0, changes.length, ...changes.filter(({ atS }) => atS < fromS)),
  });
  const connect = (next: unknown) => next;
  const context = {
    state,
    currentTime: 0,
    destination: {},
    createGain() {
      const changes: VolumeChange[] = [];
      volumes.push(changes);
      return { gain: param(changes), connect };
    },
    createBiquadFilter: () => ({ type: '', frequency: param([]), connect }),
    createDynamicsCompressor: () => ({
      threshold: param([]),
      knee: param([]),
      ratio: param([]),
      attack: param([]),
      release: param([]),
      connect,
    }),
    createOscillator: () => {
      const frequency = param([]);
      return {
        type: '',
        frequency,
        connect,
        start: (atS: number) => void notes.push({ hz: frequency.value, atS }),
        stop() {},
      };
    },
    resume: async () => {
      context.state = 'running';
    },
    close: async () => {},
  };
  return {
    context,
    createContext: () => context as unknown as AudioContext,
    /** What was handed over since it was last asked. */
    takeNotes: () => notes.splice(0),
    /** Of each volume in the order they were made, what it was told. */
    volumes,
  };
}
