import { STEP_MS } from '@advay/shared/kernel/fixed-step';
import { expect, it } from 'vitest';
import { type GamePlay, play } from '../../game-runtime/testing/game-driver.ts';
import { IS_FULL_SIZE } from '../../game-runtime/testing/test-size.ts';
import { allPointers, inputOf } from '../../input/seat-input.ts';
import { bubblePop } from './index.ts';
import type { Bubble, BubblePopState } from './simulation/bubble-state.ts';
import { GROW_MS, MISSED_AFTER_MS, ROUND_MS, STEPS, WOBBLE_MS } from './simulation/limits.ts';
import { isRight } from './simulation/target.ts';

type Play = GamePlay<BubblePopState>;

const pond = () => play(bubblePop);
const isGrown = (bubble: Bubble) => bubble.ageMs >= GROW_MS;
const lines = (round: Play) => round.eventsOf('say').map(({ line }) => line);

/** Waits until a bubble that is right (or wrong) can be touched, and gives it. */
function waitFor(round: Play, wants: 'right' | 'wrong'): Bubble {
  for (let waited = 0; waited < 30_000; waited += 100) {
    round.rest(100);
    const found = round.state.bubbles.find(
      (bubble) => isGrown(bubble) && isRight(round.state.target, bubble) === (wants === 'right'),
    );
    if (found) return found;
  }
  throw new Error(`no ${wants} bubble came up`);
}

it('pops a bubble at the first touch, with no gesture and no waiting', () => {
  const round = pond();
  const bubble = waitFor(round, 'right');
  round.from(bubble.xNorm, bubble.yNorm);
  expect(round.state.popped).toBe(1);
  expect(round.state.bubbles.map(({ id }) => id)).not.toContain(bubble.id);
  expect(round.eventsOf('attempt')).toEqual([{ kind: 'attempt', isHit: true }]);
  expect(round.eventsOf('cue').map(({ cue }) => cue)).toContain('pop');
});

it('a hand that sweeps pops all that lies between, however fast', () => {
  const round = pond().rest(5_000);
  const [first, second] = round.state.bubbles.filter(isGrown);
  if (!first || !second) throw new Error('two bubbles were to be there');
  const beyond = (at: number, toward: number) => Math.min(1, Math.max(0, at + (at - toward) * 0.3));
  round
    .from(beyond(first.xNorm, second.xNorm), beyond(first.yNorm, second.yNorm))
    .to(beyond(second.xNorm, first.xNorm), beyond(second.yNorm, first.yNorm), { ms: 60 });
  expect(round.state.popped).toBeGreaterThanOrEqual(2);
});

it.each([
  ['a lost hand', (round: Play) => round.lose(300)],
  ['a lifted finger', (round: Play) => round.lift()],
])('never joins across %s', (_, part) => {
  const round = pond().with({ ageBand: '7-8' });
  const bubble = waitFor(round, 'right');
  const halfWayX = Math.max(0, bubble.xNorm - 0.3);
  round.from(halfWayX, bubble.yNorm);
  part(round);
  round.from(Math.min(1, bubble.xNorm + 0.3), bubble.yNorm);
  expect(round.state.bubbles.map(({ id }) => id)).toContain(bubble.id);
});

it('never joins two hands, nor a jump no hand can make', () => {
  const round = pond().with({ ageBand: '7-8' });
  const bubble = waitFor(round, 'right');
  const at = (id: number, xNorm: number) => ({ id, xNorm, yNorm: bubble.yNorm, side: null });
  round
    .feed(inputOf([at(1, bubble.xNorm - 0.15)]))
    .feed(inputOf([at(2, bubble.xNorm + 0.15)]))
    .feed(inputOf([]));
  expect(round.state.popped).toBe(0);
});

it('two hands pop at once', () => {
  const round = pond().rest(5_000);
  const [first, second] = round.state.bubbles.filter(isGrown);
  if (!first || !second) throw new Error('two bubbles were to be there');
  const hand = (id: number, { xNorm, yNorm }: Bubble) => ({ id, xNorm, yNorm, side: null });
  round.feed(inputOf([hand(1, first), hand(2, second)]));
  expect(round.state.popped).toBe(2);
});

it('small hands may stop short of the bubble', () => {
  const pops = (ageBand: '3-4' | '7-8') => {
    const round = pond().with({ ageBand });
    const bubble = waitFor(round, 'right');
    const heightNorm = bubble.radiusSpans * 1.5;
    round.from(bubble.xNorm, bubble.yNorm - heightNorm);
    return round.state.popped;
  };
  expect(pops('3-4')).toBe(1);
  expect(pops('7-8')).toBe(0);
});

it('a wrong bubble wobbles and stays, and counts one miss while it wobbles', () => {
  const round = pond().step('colour-rule');
  const wrong = waitFor(round, 'wrong');
  round.events.length = 0;
  round.from(wrong.xNorm, wrong.yNorm).rest(WOBBLE_MS / 2);
  expect(round.state.bubbles.find(({ id }) => id === wrong.id)?.wobbleMs).toBeGreaterThan(0);
  expect(round.eventsOf('attempt')).toEqual([{ kind: 'attempt', isHit: false }]);
  expect(lines(round)[0]).toMatch(/^find-/);
});

it('grazing a wrong bubble on the way is no mistake', () => {
  const round = pond().step('colour-rule').withHand('right');
  const wrong = waitFor(round, 'wrong');
  const grazeY = wrong.yNorm - wrong.radiusSpans * 0.85;
  const missesBefore = round.session.misses;
  round.from(wrong.xNorm - 0.12, grazeY).to(wrong.xNorm + 0.12, grazeY, { ms: 100 });
  expect(round.session.misses).toBe(missesBefore);
});

it('says what to pop at first and again when the rule changes', () => {
  const round = pond().step('number-rule');
  round.letBotPlay({ until: ({ state }) => state.popped > STEPS['number-rule'].popsPerTarget });
  const asked = round.eventsOf('say').filter(({ line }) => line === 'pop-number');
  expect(asked).toHaveLength(2);
  expect(asked[0]?.values).not.toEqual(asked[1]?.values);
});

it('a bubble that was in reach of a hand and sailed off is a miss; with nobody there, or a palm, it is none', () => {
  const idle = pond().rest(25_000);
  expect(idle.session.misses).toBe(0);
  const palm = pond().from(0.01, 0.01).rest(25_000);
  expect(palm.session.misses).toBe(0);
  const corner = pond().from(0.3, 0.3).to(0.01, 0.01).rest(25_000);
  expect(corner.session.misses).toBeGreaterThan(0);
  expect(MISSED_AFTER_MS).toBeLessThan(25_000);
});

it('shows the way: a firefly, then words, then a bubble it pops itself', () => {
  const round = pond().rest(6_000);
  expect(round.state.guide?.bubbleId).not.toBeNull();
  expect(lines(round)).toEqual(['pop-all']);
  round.rest(7_000);
  expect(lines(round)).toEqual(['pop-all', 'hint-all']);
  round.rest(20_000);
  expect(round.eventsOf('help').map(({ level }) => level)).toEqual([1, 2, 3]);
  expect(round.eventsOf('cue').map(({ cue }) => cue)).toContain('pop');
  expect(round.state.popped).toBe(0);
  const bubble = waitFor(round, 'right');
  round.from(bubble.xNorm, bubble.yNorm);
  expect(round.state.guide).toBeNull();
});

it('ends as kindly for a child that just watched, who earns nothing by it', () => {
  const round = pond().rest(ROUND_MS + 5_000);
  expect(round.outcome).toEqual({ share: 0 });
  expect(lines(round).at(-1)).toBe('end-some');
  expect(round.result.xpEarned).toBe(0);
});

it('takes half a minute to a minute and a half', () => {
  for (const step of Object.keys(STEPS)) {
    const quick = pond().step(step).letBotPlay();
    expect(quick.elapsedMs, step).toBeGreaterThan(30_000);
    expect(quick.elapsedMs, step).toBeLessThan(ROUND_MS);
    expect(quick.outcome).toEqual({ share: 1 });
    expect(quick.result.struggleIndex, step).toBeLessThan(0.2);
  }
});

it('waving about is not the same as choosing', () => {
  const round = pond().step('colour-rule').from(0.5, 0.5);
  for (let wave = 0; wave < 200 && !round.isOver; wave += 1) {
    const x = wave % 2 === 0 ? 0.05 : 0.95;
    round.to(x, 0.35 + 0.05 * (wave % 10), { ms: 400 });
  }
  round.rest(2_000);
  expect(round.session.misses).toBeGreaterThan(5);
  expect(round.result.struggleIndex).toBeGreaterThan(0.08);
});

it('a hand that waves past what is there has missed it; one that trembles on its way has not', () => {
  const waving = pond().from(0.05, 0.1);
  for (let wave = 0; wave < 12; wave += 1)
    waving.to(wave % 2 === 0 ? 0.95 : 0.05, 0.1, { ms: 500 });
  expect(waving.state.popped).toBe(0);
  expect(waving.session.misses).toBeGreaterThan(2);
  const trembling = pond().from(0.5, 0.1);
  for (let ms = 0; ms < 6_000; ms += 100) trembling.to(0.5 + (ms % 200) / 8_000, 0.1, { ms: 100 });
  expect(trembling.session.misses).toBe(0);
});

it('learns the reach and the hand of a child that plays in one corner', () => {
  const round = pond().with({ ageBand: '7-8' });
  const reachable = { left: 0.3, right: 0.75, top: 0.45, bottom: 0.9 };
  let rng = { seed: 4 };
  while (!round.isOver) {
    const wish = bubblePop.simulation.bot(round.state, rng);
    rng = wish.rng;
    const pointers = allPointers(wish.input).map((pointer) => ({
      ...pointer,
      side: 'right' as const,
      xNorm: Math.min(reachable.right, Math.max(reachable.left, pointer.xNorm)),
      yNorm: Math.min(reachable.bottom, Math.max(reachable.top, pointer.yNorm)),
    }));
    round.feed(inputOf(pointers));
  }
  const [learnt] = round.eventsOf('calibrated');
  expect(learnt?.handSide).toBe('right');
  expect(learnt?.reach.left).toBeGreaterThan(0.1);
  expect(learnt?.reach.right).toBeLessThan(0.9);
  expect(learnt?.reach.top).toBeGreaterThan(0.3);
  expect(learnt?.reach.left).toBeLessThan(0.4);
  expect(learnt?.reach.right).toBeGreaterThan(0.65);
});

it('does not shrink the reach of a child that pops all it is given, round after round', () => {
  const known = { left: 0.2, top: 0.35, right: 0.8, bottom: 0.8 };
  let reach = known;
  for (let seed = 1; seed <= (IS_FULL_SIZE ? 6 : 3); seed += 1) {
    const [learnt] = pond().seed(seed).with({ reach }).letBotPlay().eventsOf('calibrated');
    reach = learnt?.reach ?? reach;
  }
  expect(reach.left).toBeLessThanOrEqual(known.left + 0.01);
  expect(reach.top).toBeLessThanOrEqual(known.top + 0.01);
  expect(reach.right).toBeGreaterThanOrEqual(known.right - 0.01);
  expect(reach.bottom).toBeGreaterThanOrEqual(known.bottom - 0.01);
});

it('says nothing about the reach of a child that hardly played', () => {
  expect(
    pond()
      .rest(ROUND_MS + 5_000)
      .eventsOf('calibrated'),
  ).toEqual([]);
});

it('keeps bubbles in reach, but for the few that look whether it has grown', () => {
  const reach = { left: 0.1, top: 0.3, right: 0.5, bottom: 0.85 };
  const round = pond().with({ reach });
  const xs = new Map<number, number>();
  for (let ms = 0; ms < 60_000 && !round.isOver; ms += STEP_MS) {
    round.letBotPlay({ forMs: STEP_MS });
    for (const { id, ageMs, xNorm } of round.state.bubbles) if (ageMs < 100) xs.set(id, xNorm);
  }
  const outside = [...xs.values()].filter((x) => x < reach.left || x > reach.right);
  expect(xs.size).toBeGreaterThan(15);
  expect(outside.length / xs.size).toBeLessThan(0.25);
});

it('something right to pop is there or soon comes', () => {
  for (const step of ['colour-rule', 'number-rule']) {
    const round = pond().step(step).rest(4_000);
    for (let look = 0; look < 40; look += 1) {
      round.rest(500);
      const { bubbles, target } = round.state;
      const hasRight = bubbles.some((bubble) => isRight(target, bubble));
      if (!hasRight) round.rest(2_600);
      expect(round.state.bubbles.some((bubble) => isRight(target, bubble))).toBe(true);
    }
  }
});
