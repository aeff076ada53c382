/** A program that `npm run` starts. */
export type Program = Readonly<{
  file: string;
  /** The folder that it thinks from; the top of the repository unless said. */
  in?: string;
  words?: string;
  about: string;
}>;

export const PROGRAMS: Readonly<Record<string, Program>>;
