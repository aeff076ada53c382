import { BOOK_LIMITS, PAGE_UNITS } from '../books/book-limits.ts';
import { STORY_LIMITS } from './story-limits.ts';
import type { StoryPacket } from './story-packet.ts';
import { BURSTS, CRAYONS, STORY_VERSION } from './story-words.ts';

export type ParsedStory =
  | Readonly<{ ok: true; packet: StoryPacket }>
  | Readonly<{ ok: false; reason: 'too-long' | 'not-json' | 'other-version' | 'wrong-fields' }>;

/**
 * Reads what the other home sent; takes any text and never throws. It takes exactly what `storyPacketSchema` takes,
 * and is written out: packets come up to fifty times a second, to pages that do not carry the schema library.
 */
export function parseStoryPacket(text: string): ParsedStory {
  // Every field is ASCII, so characters are bytes.
  if (text.length > STORY_LIMITS.packetMaxBytes) return { ok: false, reason: 'too-long' };
  try {
    return readStoryPacket(JSON.parse(text));
  } catch {
    return { ok: false, reason: 'not-json' };
  }
}

/** The same for what is no text any more. */
export function readStoryPacket(value: unknown): ParsedStory {
  if (isPacket(value)) return { ok: true, packet: value };
  const isOther = isObject(value) && Object.hasOwn(value, 'v') && value.v !== STORY_VERSION;
  return { ok: false, reason: isOther ? 'other-version' : 'wrong-fields' };
}

type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const whole =
  (max: number): Check =>
  (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= max;

const listOf =
  (isEach: Check, { min = 0, max }: Readonly<{ min?: number; max: number }>): Check =>
  (value) =>
    Array.isArray(value) && value.length >= min && value.length <= max && value.every(isEach);

const tuple =
  (...checks: readonly Check[]): Check =>
  (value) =>
    Array.isArray(value) &&
    value.length === checks.length &&
    checks.every((isEach, at) => isEach(value[at]));

const orNull =
  (isEach: Check): Check =>
  (value) =>
    value === null || isEach(value);

const inPairs =
  (isList: Check): Check =>
  (value) =>
    isList(value) && (value as readonly unknown[]).length % 2 === 0;

/** These fields and no others. */
const fields =
  (
    wanted: Readonly<Record<string, Check>>,
    possible: Readonly<Record<string, Check>> = {},
  ): Check =>
  (value) =>
    isObject(value) &&
    Object.entries(wanted).every(
      ([name, isEach]) => Object.hasOwn(value, name) && isEach(value[name]),
    ) &&
    Object.keys(value).every(
      (name) =>
        Object.hasOwn(wanted, name) ||
        (Object.hasOwn(possible, name) && possible[name]?.(value[name])),
    );

const isCount = whole(STORY_LIMITS.countMax);
const isEvenCount: Check = (value) => isCount(value) && (value as number) % 2 === 0;
const isUnit = whole(PAGE_UNITS);
const isPage = whole(BOOK_LIMITS.maxPages);
const isSide = whole(1);
const isAuthor: Check = (value) => typeof value === 'string' && /^[a-z0-9]{6}$/.test(value);
const isBook: Check = (value) =>
  typeof value === 'string' && value.length <= 40 && /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(value);

const isPlace = fields({
  book: orNull(isBook),
  page: isPage,
  turner: (value) => value === 'either' || isSide(value),
  clock: isCount,
  by: isAuthor,
});

const isStroke = tuple(
  isPage,
  whole(CRAYONS.length - 1),
  inPairs(listOf(isUnit, { min: 2, max: STORY_LIMITS.pointsPerStroke * 2 })),
);

const isInk = fields({
  author: isAuthor,
  side: isSide,
  book: orNull(isBook),
  from: isCount,
  at: isEvenCount,
  strokes: listOf(orNull(isStroke), { max: STORY_LIMITS.strokesPerPacket }),
  erased: inPairs(listOf(isCount, { max: STORY_LIMITS.erasedRunsPerPacket * 2 })),
});

const isPacketShape = fields(
  { v: (value) => value === STORY_VERSION, from: isAuthor, side: isSide, n: isCount },
  {
    place: isPlace,
    point: orNull(tuple(isUnit, isUnit)),
    burst: fields({
      kind: (value) => (BURSTS as readonly unknown[]).includes(value),
      count: isCount,
    }),
    have: listOf(tuple(isAuthor, isCount, isEvenCount, isCount), { max: STORY_LIMITS.authorsMax }),
    ink: isInk,
    ask: (value) => value === true,
  },
);

const isPacket = (value: unknown): value is StoryPacket => isPacketShape(value);
