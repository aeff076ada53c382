import { clock } from '@advay/shared/kernel/clock';
import type { SittingEvent } from '@advay/shared/schemas/sitting';
import { MAX_SITTING_MS } from '@advay/shared/telemetry/sitting-limits';
import { randomUuid } from '../../telemetry/random-uuid.ts';
import { currentPlayer } from '../children/current-player.ts';
import { openRoundPost } from '../rounds/round-post.ts';

/** What the parent is told of a book that was read. */
type FinishedSitting = Readonly<{
  book: string;
  pagesRead: number;
  /** Of the whole book. */
  pageCount: number;
  activeMs: number;
  /** Somebody in another home read along; who is not told. */
  isTogether: boolean;
}>;

/** Writes a finished sitting down for the parent: these five things, nothing else. A guest's stays here. */
export function keepSitting({ book, activeMs, ...pages }: FinishedSitting): void {
  const player = currentPlayer.read();
  if (player.kind === 'guest' || pages.pagesRead < 1) return;
  const event: SittingEvent = {
    id: randomUuid(),
    childId: player.child.id,
    bookID: book,
    ...pages,
    activeMs: Math.min(activeMs, MAX_SITTING_MS),
    occurredAt: new Date(clock.epochMs()).toISOString(),
  };
  void openRoundPost().record(event, 'round-end');
}
