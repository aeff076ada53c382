import { IN_BLOOM, type PlantStage } from './garden-growth.ts';

const PETALS = ['--berry', '--sun', '--cream', '--plum-petal'] as const;
const HEARTS = ['--berry-deep', '--sun-deep', '--sun', '--sun'] as const;

/** One plant: a tuft of grass where nothing grows yet, then sprout, bud, bloom, and a bloom with a butterfly. */
export function Plant({ stage, kind }: { stage: PlantStage; kind: number }) {
  if (stage === 0) return <Tuft />;
  const petal = `var(${PETALS[kind % PETALS.length]})`;
  const heart = `var(${HEARTS[kind % HEARTS.length]})`;
  return (
    <svg viewBox="0 0 60 90" aria-hidden="true">
      {stage === 1 ? (
        <g fill="var(--leaf)">
          <path d="M28 90V66h4v24z" />
          <path d="M30 70C14 70 8 58 10 50c14 0 20 8 20 20Z" />
          <path d="M30 70c14 0 20-10 19-17-12 0-19 6-19 17Z" fill="var(--leaf-deep)" />
        </g>
      ) : (
        <g fill="var(--leaf)">
          <path d="M28 90V34h4v56z" />
          <path d="M30 80C14 80 8 68 9 60c14 0 21 8 21 20Z" />
          <path d="M30 74c14 0 21-10 20-18-13 0-20 7-20 18Z" fill="var(--leaf-deep)" />
        </g>
      )}
      {stage === 2 ? (
        <>
          <path d="M30 12c12 10 12 26 0 30-12-4-12-20 0-30Z" fill={petal} />
          <path d="M30 12c12 10 12 26 0 30Z" fill={heart} />
        </>
      ) : null}
      {stage >= IN_BLOOM ? (
        <>
          <g fill={petal}>
            <circle cx="30" cy="12" r="11" />
            <circle cx="46" cy="24" r="11" />
            <circle cx="40" cy="42" r="11" />
            <circle cx="20" cy="42" r="11" />
            <circle cx="14" cy="24" r="11" />
          </g>
          <circle cx="30" cy="28" r="11" fill={heart} />
        </>
      ) : null}
      {stage > IN_BLOOM ? <Butterfly /> : null}
    </svg>
  );
}

function Butterfly() {
  return (
    <g transform="rotate(18 46 8)">
      <path d="M46 9C36-8 24 2 30 9s10 8 16 2Z" fill="var(--plum-petal)" />
      <path d="M46 9c10-17 22-7 16 0s-10 8-16 2Z" fill="var(--sun)" />
      <path d="M44.5 3h3v16h-3z" fill="var(--on-sign)" />
    </g>
  );
}

function Tuft() {
  return (
    <svg viewBox="0 0 60 90" aria-hidden="true">
      <path d="M18 90c0-12-3-18-8-22 10 2 15 10 16 22Z" fill="var(--tuft)" />
      <path d="M26 90c0-16 2-24 6-30 4 8 4 20 2 30Z" fill="var(--tuft)" />
      <path d="M34 90c1-12 6-20 16-22-6 5-8 12-8 22Z" fill="var(--tuft)" />
    </svg>
  );
}
