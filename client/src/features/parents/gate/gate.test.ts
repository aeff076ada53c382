import { words } from '@advay/shared/words/en/parents/room';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { askGateQuestion, gateText, isGateAnswer } from './gate.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });

it('asks in words for a product of two digits', () => {
  fc.assert(
    fc.property(share, (random) => {
      const question = askGateQuestion(() => random);
      expect(gateText(question, words.gate)).toMatch(/^What is [a-z]+ times [a-z]+\?$/);
      expect(String(question.first * question.second)).toHaveLength(2);
    }),
  );
});

it('never asks the same twice in a row', () => {
  fc.assert(
    fc.property(share, share, (one, other) => {
      const before = askGateQuestion(() => one);
      expect(askGateQuestion(() => other, before)).not.toEqual(before);
    }),
  );
});

it('opens for the product and for nothing else', () => {
  fc.assert(
    fc.property(share, fc.integer({ min: 0, max: 200 }), (random, answer) => {
      const question = askGateQuestion(() => random);
      const product = question.first * question.second;
      expect(isGateAnswer(question, ` ${product} `)).toBe(true);
      expect(isGateAnswer(question, String(answer))).toBe(answer === product);
      expect(isGateAnswer(question, '')).toBe(false);
    }),
  );
});
