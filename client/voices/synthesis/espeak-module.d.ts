declare module '@echogarden/espeak-ng-emscripten' {
  export type EspeakEvent = Readonly<{
    type: 'samplerate' | 'sentence' | 'word' | 'phoneme' | 'mark' | 'play' | 'end';
    /** From 1, in characters of the text. */
    text_position: number;
    word_length: number;
    /** Milliseconds from the start. */
    audio_position: number;
  }>;

  export type EspeakWorker = {
    set_voice(name: string): void;
    set_rate(wordsAMinute: number): void;
    set_pitch(percent: number): void;
    get_samplerate(): number;
    synthesize(
      text: string,
      onPiece: (samples: Int16Array | null, events: readonly EspeakEvent[] | null) => void,
    ): void;
  };

  export type EspeakModule = { HEAPU8: Uint8Array; eSpeakNGWorker: new () => EspeakWorker };

  const start: () => Promise<EspeakModule>;

  export default start;
}
