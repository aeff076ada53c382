import type { VoiceEngine } from './voice-engine.ts';

/** The page's engine, fetched with the first line; null where it does not come, and lines are only read. */
export async function loadEngine(): Promise<VoiceEngine | null> {
  try {
    return (await import('./page-engine.ts')).pageEngine;
  } catch {
    return null;
  }
}
