/** A question for grown-ups. It keeps a small child out of the settings; it proves nothing about anybody. */
export type GateQuestion = Readonly<{ first: number; second: number; text: string }>;

/** Long enough that a stray touch does not open the door. */
export const GATE_HOLD_MS = 3_000;

const NUMBER_WORDS = [
  'three',
  'four',
  'six',
  'seven',
  'eight',
  'nine',
  'eleven',
  'twelve',
] as const;
const NUMBERS = [3, 4, 6, 7, 8, 9, 11, 12] as const;
const MIN_PRODUCT = 10;
const MAX_PRODUCT = 99;

/** Two factors in words whose product has two digits, other than the question before. `random` gives 0..1. */
export function askGateQuestion(
  random: () => number,
  before: GateQuestion | null = null,
): GateQuestion {
  const choices = NUMBERS.flatMap((first, at) =>
    NUMBERS.map((second, other) => ({
      first,
      second,
      text: `What is ${NUMBER_WORDS[at]} times ${NUMBER_WORDS[other]}?`,
    })),
  ).filter(
    ({ first, second, text }) =>
      first * second >= MIN_PRODUCT && first * second <= MAX_PRODUCT && text !== before?.text,
  );
  const choice = choices[Math.min(choices.length - 1, Math.floor(random() * choices.length))];
  if (!choice) throw new Error('the gate has no question to ask');
  return choice;
}

/** The answer in digits, spaces around it forgiven. */
export function isGateAnswer(question: GateQuestion, answer: string): boolean {
  return answer.trim() === String(question.first * question.second);
}
