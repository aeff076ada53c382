import { expect, it } from 'vitest';
import { WHOLE_FIELD } from '../../../game-runtime/contract.ts';
import { letterbox } from '../../../game-runtime/field-to-px.ts';
import { createRecordingContext } from '../../../game-runtime/testing/recording-context.ts';
import { layCourt } from '../simulation/court-layout.ts';
import { createTwoHomes } from '../testing/two-homes.ts';
import { drawCourt } from '../view/draw-court.ts';

const cut = (fromMs: number, untilMs: number) => ({ partitions: [{ fromMs, untilMs }] });
const kinds = (events: readonly { kind: string }[]) => events.map(({ kind }) => kind);

it('waits for the other home, counts down, and plays', () => {
  const { first, second, play } = createTwoHomes({ delayMs: 60 });
  expect(first.rally.scene().card).toBe('waiting');
  play(300);
  expect(first.rally.scene().card).toEqual({ count: 3 });
  play(20_000);
  expect(first.rally.scene().card).toBeNull();
  expect(kinds(first.events)).toContain('strike');
  expect(first.rally.session.score.rally).toBeGreaterThan(3);
  expect(second.rally.session.score.bestRally).toBeGreaterThan(3);
});

it('shows each home itself at the near side', () => {
  const { first, second, play } = createTwoHomes({ delayMs: 60 });
  play(1_700);
  const near = first.events.length;
  play(5_000);
  const seats = (events: typeof first.events) =>
    events.flatMap((event) => (event.kind === 'strike' ? [event.seat] : []));
  expect(near).toBeGreaterThan(0);
  expect(seats(first.events)[0]).toBe('far');
  expect(seats(second.events)[0]).toBe('near');
});

it('floats in a short silence and says nothing of it', () => {
  const { first, play } = createTwoHomes({ delayMs: 40, ...cut(6_000, 7_500) });
  play(7_300);
  expect(first.rally.session.presence.kind).toBe('floating');
  const hung = first.rally.scene();
  expect(hung.card).toBeNull();
  play(100);
  expect(first.rally.scene().ball).toEqual(hung.ball);
  play(1_000);
  expect(first.rally.session.presence.kind).toBe('together');
});

it('shows the wait card, lets the bear play on, and hands back to the child as it was', () => {
  const { first, second, play } = createTwoHomes({ delayMs: 40, ...cut(12_000, 40_000) });
  play(16_000);
  expect(first.rally.scene().card).toBe('waiting');
  const { score } = first.rally.session;
  play(20_000);
  expect(first.rally.scene()).toMatchObject({ card: null, farPlayer: 'bear' });
  expect(first.rally.scene().rally).toBeGreaterThan(0);
  expect(first.rally.session.score.together - score.together).toBeLessThanOrEqual(1);
  play(5_000);
  expect(first.rally.scene().farPlayer).toBe('child');
  const partners = first.events.flatMap((event) => (event.kind === 'partner' ? [event.is] : []));
  expect(partners).toEqual(['bear', 'child']);
  play(10_000);
  expect(first.rally.session.score.together).toBeGreaterThan(score.together + 2);
  const [a, b] = [first, second].map(({ rally }) => rally.session.log.entries.slice(0, 8));
  expect(a).toEqual(b);
});

it('a page that was loaded anew gets the whole match from the other home', () => {
  const homes = createTwoHomes({ delayMs: 40, jitterMs: 30, lossShare: 0.1 });
  homes.play(30_000);
  const before = homes.first.rally.session.score.together;
  expect(before).toBeGreaterThan(6);
  homes.reload(1);
  homes.play(8_000);
  expect(homes.first.rally.session.log.epoch).toBe(1);
  expect(homes.second.rally.session.score.together).toBeGreaterThanOrEqual(before);
  homes.play(10_000);
  expect(homes.second.rally.session.score.together).toBeGreaterThan(before + 1);
});

it('sends nothing while the channel is full, and catches up after it', () => {
  const homes = createTwoHomes({ delayMs: 40 });
  homes.play(5_000);
  homes.first.bufferedBytes = 1_025;
  const { sent } = homes.first;
  homes.play(2_000);
  expect(homes.first.sent).toBe(sent);
  homes.first.bufferedBytes = 0;
  homes.play(6_000);
  expect(homes.second.rally.session.presence.kind).toBe('together');
  const [a, b] = [homes.first, homes.second].map(({ rally }) => rally.session.log.entries.length);
  expect(Math.abs((a ?? 0) - (b ?? 0))).toBeLessThanOrEqual(1);
});

it('takes noise on the wire for nothing', () => {
  const homes = createTwoHomes();
  homes.play(4_000);
  homes.first.rally.dispose();
  const alone = createTwoHomes({ partitions: [{ fromMs: 0, untilMs: 60_000 }] });
  for (let length = 0; length < 120; length += 1) {
    const noise = Uint8Array.from({ length }, (_, at) => (at * 37 + length * 11) & 0xff);
    homes.inject(1, noise);
    alone.inject(0, noise);
  }
  alone.play(1_000);
  expect(alone.first.rally.session.presence.kind).toBe('waiting');
  homes.play(1_000);
  expect(homes.second.rally.session.log.epoch).toBe(1);
});

it('sends a fixed cheer, shown once', () => {
  const homes = createTwoHomes({ delayMs: 40, duplicateShare: 0.5 });
  homes.play(3_000);
  homes.first.rally.cheer('heart');
  homes.play(500);
  expect(homes.second.rally.scene().cheer?.kind).toBe('heart');
  homes.play(4_000);
  expect(homes.second.rally.scene().cheer).toBeNull();
  expect(homes.second.events.filter(({ kind }) => kind === 'cheer')).toHaveLength(1);
});

it('ends alike in both homes, and both begin the next match when one asks', () => {
  const homes = createTwoHomes({ delayMs: 40, lossShare: 0.1 });
  homes.play(200_000);
  expect(homes.first.rally.isOver && homes.second.rally.isOver).toBe(true);
  expect(homes.first.rally.session.score).toEqual(homes.second.rally.session.score);
  homes.second.rally.playAgain();
  homes.play(10_000);
  expect(homes.first.rally.session.log.epoch).toBe(2);
  expect(homes.first.rally.isOver).toBe(false);
  expect(homes.first.rally.session.score.together).toBeGreaterThan(0);
});

it('is drawn like any other rally, with the card and without', () => {
  const homes = createTwoHomes({ delayMs: 40 });
  const layout = layCourt({ aspect: 1.6, reach: WHOLE_FIELD, handSide: null });
  for (const ms of [0, 400, 4_000]) {
    homes.play(ms);
    const { context, calls } = createRecordingContext();
    const scene = homes.second.rally.scene();
    const surface = {
      context,
      widthPx: 1366,
      heightPx: 768,
      field: letterbox(1366, 768, 1.6),
      timeMs: 0,
      isDusk: false,
      hasReducedMotion: false,
    };
    const look = { layout, friend: 'owl', pictures: () => null } as const;
    drawCourt(surface, look, scene, scene, 0.5);
    expect(calls.length).toBeGreaterThan(50);
  }
});
