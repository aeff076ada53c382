import type { CallEnder } from '@advay/shared/relatives/call-enders';
import type { Reading } from '../../storytime/record/reading.ts';
import type { OwnMedia } from '../media/own-media.ts';
import type { StoryRoom } from '../room/story-room.ts';
import type { CallParts, StoryCall } from '../talk/story-call.ts';
import type { CallLog } from './call-log.ts';
import { subjectOf, type Visitor } from './door-state.ts';
import type { Visitors } from './visitors.ts';

export type TalkParts = Readonly<{
  makeReading: () => Reading;
  makeCall: (parts: Omit<CallParts, 'createPeerLink'>) => StoryCall;
  makeId: () => string;
  log: CallLog;
}>;

/** One talk after the other, each in the family's log; the book lies open as it was when the same two meet again. */
export class Talks {
  readonly #parts: TalkParts;
  readonly #visitors: Visitors;
  #id = '';
  #book: Readonly<{ subject: string; reading: Reading }> | null = null;

  constructor(parts: TalkParts, visitors: Visitors) {
    this.#parts = parts;
    this.#visitors = visitors;
  }

  begin(visitor: Visitor, room: StoryRoom, media: OwnMedia | null): StoryCall {
    const { makeCall, makeId, log } = this.#parts;
    this.#id = makeId();
    if (visitor.relative !== null) log.begin(this.#id, visitor.relative.id);
    return makeCall({ slot: 0, room, media, reading: this.#readingWith(visitor) });
  }

  /** A relative who went at once may have been sent away by a parent: the family's list knows. */
  async end(visitor: Visitor, by: CallEnder): Promise<void> {
    const id = this.#id;
    const known = by === 'relative' ? await this.#visitors.name(visitor.guest, true) : visitor;
    this.#parts.log.end(id, by === 'relative' && known.relative?.endedAt ? 'parent' : by);
  }

  #readingWith({ guest }: Visitor): Reading {
    const subject = subjectOf(guest);
    if (this.#book?.subject !== subject) {
      this.#book = { subject, reading: this.#parts.makeReading() };
    }
    return this.#book.reading;
  }
}
