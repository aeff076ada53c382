import type { FingersPlan } from '../../../synthetic-child/fingers/fingers-sheet-plan.ts';

/** Pictures of counting hands, and where each is. */
export type FingersSheet = Readonly<{ plan: FingersPlan; pictureUrl: string }>;
