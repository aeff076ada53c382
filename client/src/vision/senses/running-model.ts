/** One running model. `detect` blocks its worker for as long as the inference takes. */
export type RunningModel<Raw> = Readonly<{
  detect(frame: VideoFrame | ImageBitmap, timeMs: number): readonly Raw[];
  close(): void;
}>;
