import type { Have, Ink } from '@advay/shared/protocol/story-packet';
import type { Drawing } from './drawing.ts';
import { inkAfter, progressAfter } from './ink.ts';
import { RECORD_LIMITS } from './limits.ts';
import { lacksAnything, NO_PROGRESS, type Progress } from './progress.ts';

/** What the other side has of the drawing, what is on its way, and so what to say next. */
export class InkWindow {
  #confirmed = new Map<string, Progress>();
  #sent = new Map<string, Progress>();
  #newsAtMs = Number.NEGATIVE_INFINITY;

  /** The whole of what they have; a side that began anew has less than before. */
  hear(have: readonly Have[], nowMs: number): void {
    const now = new Map(
      have.map(([author, strokes, points, erased]) => [author, { strokes, points, erased }]),
    );
    const isNews = [...now].some(([author, each]) => !isSame(this.#confirmed.get(author), each));
    if (isNews || now.size !== this.#confirmed.size) this.#newsAtMs = nowMs;
    this.#confirmed = now;
  }

  isLacking(drawing: Drawing): boolean {
    return Object.entries(drawing).some(([author, each]) =>
      lacksAnything(each, this.#confirmed.get(author) ?? NO_PROGRESS),
    );
  }

  /**
   * All that is not confirmed, where it fits: then a loss costs no wait. A long drawing goes on from what was sent
   * instead, and back to what was confirmed when nothing is confirmed for a while.
   */
  next(
    drawing: Drawing,
    room: Readonly<{ budgetBytes: number; turn: number }>,
    nowMs: number,
  ): Ink | null {
    if (nowMs - this.#newsAtMs > RECORD_LIMITS.inkAgainMs) {
      this.#sent.clear();
      this.#newsAtMs = nowMs;
    }
    for (const [author, each] of Object.entries(drawing)) {
      const confirmed = this.#confirmed.get(author) ?? NO_PROGRESS;
      const missing = inkAfter(author, each, confirmed, room);
      if (missing === null) continue;
      const sent = this.#sent.get(author);
      const isAll = !lacksAnything(each, progressAfter(confirmed, missing));
      const ahead =
        isAll || sent === undefined || !isFurther(sent, confirmed)
          ? null
          : inkAfter(author, each, sent, room);
      const ink = ahead ?? missing;
      const before = ahead === null || sent === undefined ? confirmed : sent;
      this.#sent.set(author, progressAfter(before, ink));
      return ink;
    }
    return null;
  }
}

const isSame = (one: Progress | undefined, other: Progress) =>
  one?.strokes === other.strokes && one.points === other.points && one.erased === other.erased;

const isFurther = (one: Progress, other: Progress) =>
  one.strokes > other.strokes || (one.strokes === other.strokes && one.points > other.points);
