import type { ReactNode } from 'react';

/** Somebody else who reads along from another home. */
export type Company = Readonly<{
  /** Whether a grown-up reads here, to whom questions are offered. */
  hasQuestions: boolean;
  /** Beside the questions. */
  top?: ReactNode;
  /** What a corner says while the other side turns, and what a touch on it does. */
  asleepLabel: string;
  onAskTurn: () => void;
}>;
