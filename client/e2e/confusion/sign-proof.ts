import type { SignRule } from '../../src/vision/senses/sign-hysteresis.ts';
import { type Act, type ActedFrame, playActs } from './acts.ts';
import type { Clip, SeenFrame } from './clip.ts';
import type { Proof } from './proof.ts';
import { type Judged, printTable, shareTable } from './share-table.ts';
import {
  faultsOfTallies,
  printTallies,
  type SignTally,
  type ToldFrame,
  tallySign,
} from './sign-tally.ts';
import { toldSigns } from './told-signs.ts';

export type SignSense = 'body' | 'face';
type ProofSize = Parameters<Proof<SignSense>['run']>[1];

/** A child with its looks, place and light, who does one thing after the other. */
export type ActedCase = Readonly<{ seed: number; acts: readonly Act[] }>;

export type SignProof<S extends SignSense> = Readonly<{
  name: string;
  /** Every sign that is told of, with its side or pose. */
  signs: readonly string[];
  ruleOf: (sign: string) => SignRule;
  clipOf: (frames: readonly ActedFrame[], seed: number) => Clip<S>;
  cases: (size: ProofSize) => readonly ActedCase[];
  /** Share of the frames that do not show a sign in which it may be raised all the same. */
  mostRaised?: number;
  /** What else must hold of each clip, in words where it does not. */
  alsoFaults?: (frames: readonly ActedFrame[], seen: readonly SeenFrame<S>[]) => readonly string[];
}>;

const MOST_RAISED = 0.01;

/** Each sign is found while it is shown and not raised by anything else; with a table of what was taken for what. */
export function signProof<S extends SignSense>(asked: SignProof<S>): Proof<S> {
  const { name, signs, ruleOf, clipOf, cases, mostRaised = MOST_RAISED } = asked;
  return {
    name,
    async run(stage, size) {
      const clips = await stage.clips();
      const tallies = new Map<string, SignTally>(
        signs.map((sign) => [sign, { own: 0, found: 0, others: 0, raised: 0 }]),
      );
      const judged: Judged[] = [];
      const faults: string[] = [];
      for (const { seed, acts } of cases(size)) {
        const frames = playActs(acts);
        const seen = await clips.play(clipOf(frames, seed));
        const told = frames.map((acted, at): ToldFrame => {
          const seat = seen[at]?.seats[0];
          return { acted, told: seat === undefined ? [] : toldSigns(seat) };
        });
        for (const [sign, tally] of tallies) tallySign(tally, sign, ruleOf(sign), told);
        judged.push(...settled(told));
        faults.push(...(asked.alsoFaults?.(frames, seen) ?? []));
      }
      const rows = [...new Set(judged.map(({ shown }) => shown))];
      const table = shareTable('Done', rows, signs, judged);
      return {
        tables: [printTable(table), printTallies(tallies)],
        faults: [...faults, ...faultsOfTallies(tallies, mostRaised)],
      };
    },
  };
}

/** The second half of each act: all that it shows has come. */
function settled(told: readonly ToldFrame[]): readonly Judged[] {
  const lengthOf = (at: number, way: 1 | -1): number => {
    let length = 0;
    while (told[at + way * (length + 1)]?.acted.act === told[at]?.acted.act) length += 1;
    return length;
  };
  return told.flatMap(({ acted, told: seen }, at) =>
    acted.act !== null && lengthOf(at, -1) >= lengthOf(at, 1) ? [{ shown: acted.act, seen }] : [],
  );
}
