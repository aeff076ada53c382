import type { AreaWords } from '@advay/shared/words/areas';
import { fillLine } from '@advay/shared/words/line';
/** A question for grown-ups. It keeps a small child out of the settings; it proves nothing about anybody. */
export type GateQuestion = Readonly<{ first: GateNumber; second: GateNumber }>;

/** Long enough that a stray touch does not open the door. */
export const GATE_HOLD_MS = 3_000;

const NUMBERS = [3, 4, 6, 7, 8, 9, 11, 12] as const;
type GateNumber = (typeof NUMBERS)[number];
const MIN_PRODUCT = 10;
const MAX_PRODUCT = 99;

/** Two factors whose product has two digits, other than the question before. `random` gives 0..1. */
export function askGateQuestion(
  random: () => number,
  before: GateQuestion | null = null,
): GateQuestion {
  const choices = NUMBERS.flatMap((first) => NUMBERS.map((second) => ({ first, second }))).filter(
    ({ first, second }) =>
      first * second >= MIN_PRODUCT &&
      first * second <= MAX_PRODUCT &&
      (first !== before?.first || second !== before.second),
  );
  const choice = choices[Math.min(choices.length - 1, Math.floor(random() * choices.length))];
  if (!choice) throw new Error('the gate has no question to ask');
  return choice;
}

/** The question in words: whoever cannot read yet cannot count it out. */
export function gateText(
  { first, second }: GateQuestion,
  { question, numbers }: AreaWords['parents/room']['gate'],
): string {
  return fillLine(question, { first: numbers[first], second: numbers[second] });
}

/** The answer in digits, spaces around it forgiven. */
export function isGateAnswer(question: GateQuestion, answer: string): boolean {
  return answer.trim() === String(question.first * question.second);
}
