import type { ToVisionWorker } from '../worker/worker-protocol.ts';

/** Where frames go: the vision worker's message door. */
export type SendToWorker = (message: ToVisionWorker, transfer: Transferable[]) => void;

/** Brings the newest camera frame to the worker while it computes the one before. */
export type FramePump = Readonly<{
  /** To be told of every frame the worker is done with, so that no more than the allowed number are under way. */
  frameDone(): void;
  stop(): void;
}>;
