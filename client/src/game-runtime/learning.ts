/**
 * What a game trains, in a parent's words. Apart from its description, which the garden at home loads of every game:
 * these are for the pages of parents alone.
 */
export type GameLearning<Step extends string = string> = Readonly<{
  skill: string;
  /** What each step of the ladder practises. */
  steps: Readonly<Record<Step, string>>;
}>;
