import { expect } from '@playwright/test';
import type { Gateway } from './gateway.ts';
import type { OwnPostgres } from './own-postgres.ts';
import type { Player } from './player.ts';

/**
 * Every round that `player`'s device had in its keeping is in the database once, with its XP, under its family; beside
 * them only rounds that were in doubt. Gives the number of those.
 */
export async function expectEachOnce(
  postgres: OwnPostgres,
  gateway: Gateway,
  player: Player,
): Promise<number> {
  const { account, kept, inDoubt } = player;
  const rows = await postgres.ask(
    `select id, xp_earned from app.telemetry_events
     where parent_id = '${account.parentId}' and child_id = '${account.childId}'`,
  );
  const extra = rows.flatMap((row) => inDoubt.get(idOf(row)) ?? []);
  const expected = [...kept.values(), ...extra];
  const lines = expected.map(({ id, xpEarned }) => `${id}|${xpEarned}`);
  const { lost, foreign } = differences(rows, lines);
  const known = lost.map((line) => `${line} was answered [${gateway.verdictsOn(idOf(line))}]`);
  expect({ lost: few(known), foreign: few(foreign) }).toEqual({ lost: [], foreign: [] });
  expect(rows).toHaveLength(lines.length);

  const [sum] = await postgres.ask(
    `select sum(xp_earned) from app.telemetry_events where child_id = '${account.childId}'`,
  );
  expect(Number(sum)).toBe(expected.reduce((xp, round) => xp + round.xpEarned, 0));
  return extra.length;
}

const idOf = (line: string) => line.split('|')[0] ?? '';

function differences(found: readonly string[], expected: readonly string[]) {
  const [has, wanted] = [new Set(found), new Set(expected)];
  return {
    lost: expected.filter((line) => !has.has(line)),
    foreign: found.filter((line) => !wanted.has(line)),
  };
}

/** Some of them and how many there are, so that a failure can be read. */
function few(lines: readonly string[]): readonly string[] {
  return lines.length > 5 ? [...lines.slice(0, 5), `and ${lines.length - 5} more`] : lines;
}
