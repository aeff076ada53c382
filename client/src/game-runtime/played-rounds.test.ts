import fc from 'fast-check';
import { expect, it } from 'vitest';
import { WHOLE_FIELD } from './contract.ts';
import type { FinishedRound } from './finished-round.ts';
import { createPlayedRounds, type PlayStorage } from './played-rounds.ts';

function memoryStorage(stored = new Map<string, string>()): PlayStorage {
  return {
    getItem: (key) => stored.get(key) ?? null,
    setItem: (key, value) => void stored.set(key, value),
    removeItem: (key) => void stored.delete(key),
  };
}

const easyRound: FinishedRound = {
  gameID: 'letter_trace',
  step: 'lines',
  xpEarned: 30,
  struggleIndex: 0.1,
  unmeasured: null,
  activeMs: 30_000,
  seed: 1,
  outcome: { share: 1 },
  longestMissRun: 0,
  calibration: null,
};
const reach = { left: 0.1, top: 0.2, right: 0.7, bottom: 0.9 };

it('remembers a child from one visit to the next, each child alone', () => {
  const storage = memoryStorage();
  const today = createPlayedRounds(storage);
  today.remember('mia', easyRound);
  today.remember('mia', { ...easyRound, calibration: { reach, handSide: 'left' } });
  const tomorrow = createPlayedRounds(storage);
  expect(tomorrow.nextStep('mia', 'letter_trace')).toBe('curves');
  expect(tomorrow.calibration('mia')).toEqual({ reach, handSide: 'left' });
  expect(tomorrow.nextStep('noah', 'letter_trace')).toBe('lines');
  expect(tomorrow.calibration('noah')).toEqual({ reach: WHOLE_FIELD, handSide: null });
});

it('keeps the hand it knew when a later round could not tell', () => {
  const rounds = createPlayedRounds(memoryStorage());
  rounds.remember('mia', { ...easyRound, calibration: { reach, handSide: 'right' } });
  rounds.remember('mia', { ...easyRound, calibration: { reach, handSide: null } });
  expect(rounds.calibration('mia').handSide).toBe('right');
});

it('forgets a child wholly', () => {
  const stored = new Map<string, string>();
  const rounds = createPlayedRounds(memoryStorage(stored));
  rounds.remember('mia', easyRound);
  rounds.forget('mia');
  expect(stored.size).toBe(0);
  expect(rounds.read('mia').rounds).toEqual([]);
});

it('does not grow for ever', () => {
  const rounds = createPlayedRounds(memoryStorage());
  for (let played = 0; played < 50; played += 1) rounds.remember('mia', easyRound);
  rounds.remember('mia', { ...easyRound, gameID: 'bubble_pop', step: 'small' });
  expect(rounds.read('mia').rounds).toHaveLength(21);
});

it('plays on for this visit when storage is denied, full or missing', () => {
  const refuse = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  for (const storage of [null, { getItem: refuse, setItem: refuse, removeItem: refuse }]) {
    const rounds = createPlayedRounds(storage);
    rounds.remember('mia', easyRound);
    rounds.remember('mia', easyRound);
    expect(rounds.nextStep('mia', 'letter_trace')).toBe('curves');
    rounds.forget('mia');
    expect(rounds.nextStep('mia', 'letter_trace')).toBe('lines');
  }
});

it('survives whatever it finds in the storage', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const rounds = createPlayedRounds(memoryStorage(new Map([['advay.play.mia', text]])));
      expect(rounds.nextStep('mia', 'bubble_pop')).toBe('big-slow');
      expect(rounds.calibration('mia').reach.right).toBeLessThanOrEqual(1);
    }),
  );
});

it('keeps what was reached, however many easier rounds come after', () => {
  const storage = memoryStorage();
  const rounds = createPlayedRounds(storage);
  rounds.remember('mia', { ...easyRound, step: 'shapes' });
  for (let played = 0; played < 50; played += 1) {
    rounds.remember('mia', { ...easyRound, struggleIndex: null });
  }
  expect(rounds.read('mia').rounds.some(({ step }) => step === 'shapes')).toBe(false);
  expect(createPlayedRounds(storage).furthestStep('mia', 'letter_trace')).toBe('shapes');
  expect(rounds.furthestStep('noah', 'letter_trace')).toBe('lines');
});

it('opens the step that the ladder goes up to', () => {
  const rounds = createPlayedRounds(memoryStorage());
  rounds.remember('mia', easyRound);
  rounds.remember('mia', easyRound);
  expect(rounds.furthestStep('mia', 'letter_trace')).toBe('curves');
});

it('takes no step for reached that the game has not, whatever was stored', () => {
  fc.assert(
    fc.property(fc.anything(), (furthest) => {
      const stored = new Map([['advay.play.mia', JSON.stringify({ furthest }) ?? '']]);
      const step = createPlayedRounds(memoryStorage(stored)).furthestStep('mia', 'letter_trace');
      expect(['lines', 'curves', 'shapes', 'digits', 'capitals', 'letters', 'own-name']).toContain(
        step,
      );
    }),
  );
});
