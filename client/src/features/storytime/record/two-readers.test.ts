import { describe, expect, it } from 'vitest';
import { BOOK, createTwoReaders, FRAME_MS, PAGE_COUNT } from '../testing/two-readers.ts';
import { strokesOn } from './drawing.ts';
import { RECORD_LIMITS } from './limits.ts';

const LINKS = [
  { name: 'a good link', link: { delayMs: 20 } },
  { name: '150 ms one way', link: { delayMs: 150, jitterMs: 20 } },
  { name: '5 % lost', link: { delayMs: 60, jitterMs: 20, lossShare: 0.05, lossBurst: 1.5 } },
  {
    name: '10 % lost, 150 ms',
    link: { delayMs: 150, jitterMs: 50, lossShare: 0.1, lossBurst: 1.5 },
  },
  {
    name: 'twice, overtaken and lost',
    link: {
      delayMs: 75,
      jitterMs: 50,
      lossShare: 0.1,
      duplicateShare: 0.2,
      reorderShare: 0.2,
      reorderMs: 120,
    },
  },
];
const TURNS = 1_000;

describe.each(LINKS)('two readers over $name', ({ link }) => {
  it(`turn ${TURNS} times at the same moment, and never twice`, { timeout: 60_000 }, () => {
    const both = createTwoReaders(link, 3);
    const [child, granny] = both.readers;
    const pages = () => both.readers.map((reader) => reader.picture().place.page);
    let doubles = 0;
    let disagreements = 0;
    for (let turn = 0; turn < TURNS; turn += 1) {
      const before = pages()[0] ?? 0;
      const way = before === 0 ? 1 : before === PAGE_COUNT - 1 ? -1 : both.draw() < 0.7 ? 1 : -1;
      // Two people who mean the same turn are a fifth of a second apart, either of them first.
      const lateMs = Math.floor(both.draw() * 200);
      const [first, second] = both.draw() < 0.5 ? [child, granny] : [granny, child];
      first.turnBy(way, PAGE_COUNT, both.now());
      both.run(lateMs);
      second.turnBy(way, PAGE_COUNT, both.now());
      both.run(1_000);
      const [one, other] = pages();
      if (one !== before + way || other !== before + way) doubles += 1;
      if (one !== other) disagreements += 1;
    }
    expect({ doubles, disagreements }).toEqual({ doubles: 0, disagreements: 0 });
  });

  it('are on the same page one way and 50 ms later, 95 times of 100', { timeout: 60_000 }, () => {
    const both = createTwoReaders(link, 5);
    const lateMs: number[] = [];
    for (let turn = 0; turn < 600; turn += 1) {
      const [turner, other] = turn % 2 === 0 ? both.readers : both.readers.toReversed();
      const { page } = turner?.picture().place ?? { page: 0 };
      turner?.turnBy(page === PAGE_COUNT - 1 ? -1 : 1, PAGE_COUNT, both.now());
      const turnedAtMs = both.now();
      const wanted = turner?.picture().place.page;
      let agreedAtMs: number | null = null;
      both.run(1_100, (nowMs) => {
        if (agreedAtMs === null && other?.picture().place.page === wanted) agreedAtMs = nowMs;
      });
      lateMs.push((agreedAtMs ?? Number.POSITIVE_INFINITY) - turnedAtMs);
    }
    const p95 = lateMs.toSorted((a, b) => a - b)[Math.floor(lateMs.length * 0.95)] ?? 0;
    const oneWayMs = link.delayMs + (link.jitterMs ?? 0) + (link.reorderMs ?? 0);
    expect(p95).toBeLessThanOrEqual(oneWayMs + 50);
  });

  it('draw, undo, clear and turn at random, and agree after a second of quiet', {
    timeout: 60_000,
  }, () => {
    for (let seed = 1; seed <= 12; seed += 1) {
      const both = createTwoReaders(link, seed);
      for (let act = 0; act < 160; act += 1) {
        const reader = both.readers[both.draw() < 0.5 ? 0 : 1];
        const chance = both.draw();
        const at = { x: both.draw() * 1_000, y: both.draw() * 1_000 };
        if (chance < 0.3) reader.beginStroke(Math.floor(both.draw() * 5), at);
        else if (chance < 0.85)
          for (let step = 0; step < 12; step += 1)
            reader.extendStroke({ x: at.x + step * 9, y: at.y });
        else if (chance < 0.9) reader.undo();
        else if (chance < 0.93) reader.clear();
        else reader.turnBy(both.draw() < 0.6 ? 1 : -1, PAGE_COUNT, both.now());
        both.run(Math.floor(both.draw() * 90));
      }
      both.run(1_000);
      const [one, other] = both.readers.map((reader) => reader.picture());
      expect(
        Object.values(one?.drawing ?? {}).flatMap(({ strokes }) => strokes).length,
      ).toBeGreaterThan(20);
      expect(one?.drawing).toEqual(other?.drawing);
      expect(one?.place).toEqual(other?.place);
    }
  });
});

describe('on a link that loses a tenth', () => {
  const link = { delayMs: 80, jitterMs: 30, lossShare: 0.1, lossBurst: 1.5 };

  it('a side that began anew gets the page and every line back, and may undo its own', () => {
    const both = createTwoReaders(link, 9);
    const [child, granny] = both.readers;
    for (let line = 0; line < 40; line += 1) {
      child.beginStroke(0, { x: 100, y: line * 20 });
      for (let x = 100; x < 900; x += 12) child.extendStroke({ x, y: line * 20 + (x % 7) });
      both.run(300);
    }
    granny.beginStroke(1, { x: 10, y: 10 });
    granny.turnBy(1, PAGE_COUNT, both.now());
    granny.turnBy(-1, PAGE_COUNT, both.now() + 5_000);
    both.run(1_500);
    const again = both.reload(0, 'cccccc');
    both.run(9_000);
    expect(again.picture().place).toEqual(granny.picture().place);
    expect(again.picture().drawing).toEqual(granny.picture().drawing);
    const onPage = () => strokesOn(granny.picture().drawing, { book: BOOK, page: 0 });
    const before = onPage().length;
    again.undo();
    both.run(1_000);
    expect(onPage()).toHaveLength(before - 1);
    again.clear();
    both.run(1_000);
    expect(onPage().map(({ side }) => side)).toEqual([1]);
  });

  it('a finger is seen 15 times a second, and is gone soon after it went away', () => {
    const both = createTwoReaders(link, 4);
    const [child, granny] = both.readers;
    const seen = new Set<string>();
    both.run(3_000, (nowMs) => {
      child.point({ x: (nowMs / 4) % 1_000, y: 500 });
      const point = granny.picture().theirPoint;
      if (point !== null) seen.add(`${point.x}`);
    });
    expect(seen.size).toBeGreaterThan(32);
    expect(seen.size).toBeLessThan(48);
    child.point(null);
    both.run(500);
    expect(granny.picture().theirPoint).toBeNull();
  });

  it('a finger that was lost with its home is forgotten', () => {
    const both = createTwoReaders({ ...link, partitions: [{ fromMs: 1_000, untilMs: 60_000 }] }, 4);
    both.readers[0].point({ x: 5, y: 5 });
    both.run(900);
    expect(both.readers[1].picture().theirPoint).toEqual({ x: 5, y: 5 });
    both.run(RECORD_LIMITS.pointGoneMs + 500);
    expect(both.readers[1].picture().theirPoint).toBeNull();
  });

  it('each burst is seen once', () => {
    const both = createTwoReaders(link, 6);
    const seen: number[] = [];
    const watch = () => {
      const burst = both.readers[1].picture().theirBurst;
      if (burst !== null && burst.count !== seen.at(-1)) seen.push(burst.count);
    };
    for (let times = 0; times < 20; times += 1) {
      both.readers[0].burst('clap', both.now());
      both.run(1_200, watch);
    }
    expect(seen).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });
});

describe('a stroke', () => {
  const linesOn = (reader: ReturnType<typeof createTwoReaders>['readers'][number], page: number) =>
    strokesOn(reader.picture().drawing, { book: BOOK, page }).map(({ stroke }) => stroke.points);

  it('is of the page it began on: it ends where the other side turns, and there and back', () => {
    const both = createTwoReaders({ delayMs: 40 });
    const [child, granny] = both.readers;
    child.beginStroke(0, { x: 100, y: 100 });
    child.extendStroke({ x: 200, y: 100 });
    for (const pages of [1, -1] as const) {
      granny.turnBy(pages, PAGE_COUNT, both.now());
      both.run(RECORD_LIMITS.sameTurnMs);
      child.extendStroke({ x: 900, y: 900 });
    }
    expect(linesOn(child, 0)).toEqual([[100, 100, 200, 100]]);
    expect(linesOn(child, 1)).toEqual([]);
    child.beginStroke(0, { x: 300, y: 300 });
    child.extendStroke({ x: 400, y: 300 });
    expect(linesOn(child, 0).at(-1)).toEqual([300, 300, 400, 300]);
  });

  it('goes on while the turns are handed over', () => {
    const both = createTwoReaders({ delayMs: 40 });
    const [child, granny] = both.readers;
    child.beginStroke(0, { x: 100, y: 100 });
    granny.giveTurnsTo(1);
    both.run(200);
    child.extendStroke({ x: 200, y: 100 });
    expect(linesOn(child, 0)).toEqual([[100, 100, 200, 100]]);
  });
});

describe('who turns', () => {
  it('is whoever wants to, until one is given the turns; either may take them back', () => {
    const both = createTwoReaders({ delayMs: 40 });
    const [child, granny] = both.readers;
    const page = () => granny.picture().place.page;
    child.giveTurnsTo(1);
    both.run(200);
    child.turnBy(1, PAGE_COUNT, both.now());
    expect([child.mayTurn(), page()]).toEqual([false, 0]);
    granny.turnBy(1, PAGE_COUNT, both.now());
    both.run(200);
    child.giveTurnsTo('either');
    both.run(RECORD_LIMITS.sameTurnMs);
    child.turnBy(1, PAGE_COUNT, both.now());
    both.run(200);
    expect(page()).toBe(2);
  });

  it('is nobody beyond the covers', () => {
    const [child] = createTwoReaders().readers;
    child.turnBy(-1, PAGE_COUNT, 0);
    expect(child.picture().place.page).toBe(0);
    for (let turn = 0; turn < 30; turn += 1) child.turnBy(1, PAGE_COUNT, turn * 1_000);
    expect(child.picture().place.page).toBe(PAGE_COUNT - 1);
  });
});

it('says little: 120 bytes a second in quiet at most, and no packet over its limit', () => {
  const both = createTwoReaders({ delayMs: 40 });
  both.run(2_000);
  const before = both.sent.length;
  both.run(60_000);
  const bytes = both.sent.slice(before).reduce((sum, each) => sum + each.bytes, 0);
  expect(bytes / 60 / 2).toBeLessThan(120);
  for (let x = 0; x < 900; x += 5) both.readers[0].extendStroke({ x, y: x });
  both.readers[0].beginStroke(1, { x: 0, y: 0 });
  for (let x = 0; x < 900; x += 5) both.readers[0].extendStroke({ x, y: x });
  both.run(3_000);
  expect(Math.max(...both.sent.map((each) => each.bytes))).toBeLessThanOrEqual(1_000);
  expect(both.sent.every(({ atMs }) => atMs % FRAME_MS === 0)).toBe(true);
});
