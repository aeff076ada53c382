import type { Place, StoryPacket } from '@advay/shared/protocol/story-packet';
import { type BurstKind, STORY_VERSION } from '@advay/shared/protocol/story-words';
import {
  beginStroke,
  clearStrokes,
  extendStroke,
  type PagePoint,
  toUnits,
  undoStroke,
} from './draw.ts';
import { type Drawing, mergeDrawings, NOTHING_DRAWN, type Side } from './drawing.ts';
import { hearInk } from './ink.ts';
import { RECORD_LIMITS } from './limits.ts';
import { PacketWriter } from './packet-writer.ts';
import { AT_THE_SHELF, isSamePlace, laterPlace, moveTo } from './place.ts';

type Burst = Readonly<{ kind: BurstKind; count: number }>;

/** What a screen shows; a new object whenever something of it changed. */
export type ReadingPicture = Readonly<{
  place: Place;
  drawing: Drawing;
  /** Where the other side points, on the page both are on. */
  theirPoint: PagePoint | null;
  /** The other side's latest burst; `count` tells a new one. */
  theirBurst: Burst | null;
}>;

export type ReadingStart = Readonly<{
  side: Side;
  /** Six random letters or digits, new for every life of a page. */
  author: string;
  place?: Place;
}>;

/**
 * One side of a book that is read together, and the one owner of what is on the page. Alone it is whole; a call hands
 * its packets to the other side and back. It knows no clock and no wire: whoever holds it says what time it is.
 */
export class Reading {
  readonly side: Side;
  readonly author: string;
  readonly #listeners = new Set<() => void>();
  readonly #writer: PacketWriter;
  #picture: ReadingPicture;
  /** The latest move of the other side's, and when it was heard. */
  #theirMove: Readonly<{ pages: number; atMs: number }> | null = null;
  #burstHeard: Readonly<{ count: number; from: string }> | null = null;
  #pointHeard: Readonly<{ n: number; atMs: number; from: string }> | null = null;
  /** A stroke is of the page it began on: once somebody turns, whoever draws has to begin anew. */
  #isCrayonDown = false;

  constructor({ side, author, place = AT_THE_SHELF }: ReadingStart) {
    this.side = side;
    this.author = author;
    this.#writer = new PacketWriter(side, author);
    this.#picture = { place, drawing: NOTHING_DRAWN, theirPoint: null, theirBurst: null };
  }

  readonly picture = (): ReadingPicture => this.#picture;

  readonly subscribe = (onChange: () => void): (() => void) => {
    this.#listeners.add(onChange);
    return () => this.#listeners.delete(onChange);
  };

  mayTurn(): boolean {
    const { turner } = this.#picture.place;
    return turner === 'either' || turner === this.side;
  }

  /** On or back. What both wanted at the same moment happens once. */
  turnBy(pages: number, pageCount: number, nowMs: number): void {
    const { page } = this.#picture.place;
    const theirs = this.#theirMove;
    const isTheirs =
      theirs !== null &&
      Math.sign(theirs.pages) === Math.sign(pages) &&
      nowMs - theirs.atMs < RECORD_LIMITS.sameTurnMs;
    const next = Math.min(pageCount - 1, Math.max(0, page + pages));
    if (!this.mayTurn() || isTheirs || next === page) return;
    this.#move({ page: next });
  }

  openBook(book: string | null, page = 0): void {
    if (this.mayTurn()) this.#move({ book, page });
  }

  /** Hands turning over; both sides always may. */
  giveTurnsTo(turner: Place['turner']): void {
    this.#move({ turner });
  }

  /** Null: the finger went away. */
  point(at: PagePoint | null): void {
    this.#writer.point = at === null ? null : toUnits(at);
  }

  burst(kind: BurstKind, nowMs: number): void {
    this.#writer.sayBurst(kind, nowMs);
  }

  beginStroke(crayon: number, start: PagePoint): void {
    const before = this.#picture.drawing;
    this.#draw((drawing, sheet) => beginStroke(drawing, this, sheet, { ...start, crayon }));
    this.#isCrayonDown = this.#picture.drawing !== before;
  }

  extendStroke(to: PagePoint): void {
    if (this.#isCrayonDown) this.#draw((drawing) => extendStroke(drawing, this, to));
  }

  /** Takes the stroke under way back, as if it had not been begun. */
  dropStroke(): void {
    if (this.#isCrayonDown) this.undo();
  }

  undo(): void {
    this.#isCrayonDown = false;
    this.#draw((drawing, sheet) => undoStroke(drawing, this.side, this.author, sheet));
  }

  clear(): void {
    this.#draw((drawing, sheet) => clearStrokes(drawing, this.side, sheet));
  }

  /** The packet to send now, or null. Ask often: every frame, or every 20 ms. */
  packetDue(nowMs: number): StoryPacket | null {
    this.#forgetPoint(nowMs);
    return this.#writer.write(this.#picture, nowMs);
  }

  /** The place alone, for a way that is too narrow for the rest. */
  placePacket(): Pick<StoryPacket, 'v' | 'from' | 'side' | 'n'> & { place: Place } {
    const { place } = this.#picture;
    return { v: STORY_VERSION, from: this.author, side: this.side, n: 0, place };
  }

  hear(packet: StoryPacket, nowMs: number): void {
    // One's own words, come back by a mirror.
    if (packet.from === this.author) return;
    this.#writer.hear(packet, nowMs);
    const before = this.#picture;
    const place =
      packet.place === undefined ? before.place : laterPlace(before.place, packet.place);
    if (!isSamePlace(before.place, place)) {
      this.#theirMove =
        place.book === before.place.book
          ? { pages: place.page - before.place.page, atMs: nowMs }
          : null;
    }
    const ink = packet.ink;
    const isInk = ink !== undefined && ink.author !== this.author;
    this.#show({
      place,
      drawing: isInk ? hearInk(before.drawing, ink) : before.drawing,
      theirPoint: this.#hearPoint(packet, nowMs),
      theirBurst: this.#hearBurst(packet),
    });
  }

  /** Takes in a drawing that was kept, from an earlier life of this page. */
  remember(drawing: Drawing): void {
    this.#show({ drawing: mergeDrawings(this.#picture.drawing, drawing) });
  }

  /** Each life of the other side's page counts its own; what a screen is told only ever grows. */
  #hearBurst({ burst, from }: StoryPacket): Burst | null {
    const told = this.#picture.theirBurst;
    const heard = this.#burstHeard?.from === from ? this.#burstHeard.count : 0;
    if (burst === undefined || burst.count <= heard) return told;
    this.#burstHeard = { count: burst.count, from };
    return { kind: burst.kind, count: (told?.count ?? 0) + 1 };
  }

  #hearPoint({ point, n, from }: StoryPacket, nowMs: number): PagePoint | null {
    const heard = this.#pointHeard;
    if (point === undefined || (heard?.from === from && n <= heard.n))
      return this.#picture.theirPoint;
    this.#pointHeard = { n, atMs: nowMs, from };
    return point === null ? null : { x: point[0], y: point[1] };
  }

  #forgetPoint(nowMs: number): void {
    if (this.#picture.theirPoint === null || this.#pointHeard === null) return;
    if (nowMs - this.#pointHeard.atMs > RECORD_LIMITS.pointGoneMs) this.#show({ theirPoint: null });
  }

  #move(change: Partial<Pick<Place, 'book' | 'page' | 'turner'>>): void {
    this.#show({ place: moveTo(this.#picture.place, this.author, change) });
  }

  #draw(change: (drawing: Drawing, sheet: { book: string; page: number }) => Drawing): void {
    const { book, page } = this.#picture.place;
    if (book !== null) this.#show({ drawing: change(this.#picture.drawing, { book, page }) });
  }

  #show(change: Partial<ReadingPicture>): void {
    const next = { ...this.#picture, ...change };
    const keys = Object.keys(change) as (keyof ReadingPicture)[];
    if (keys.every((key) => next[key] === this.#picture[key])) return;
    const { book, page } = this.#picture.place;
    if (next.place.book !== book || next.place.page !== page) this.#isCrayonDown = false;
    this.#picture = next;
    for (const onChange of this.#listeners) onChange();
  }
}
