import { sqlStateOf } from '../../db/sql-state.ts';
import type { RetentionReport } from './run-retention.ts';

/**
 * One run for whoever started it: one line of JSON on `out`, whatever happens, and the code to end with. 0 says that
 * nothing is left to do; else a scheduler starts it again.
 */
export async function retentionJob(
  run: (onFailure: (error: unknown) => void) => Promise<RetentionReport>,
  { out, err }: Readonly<{ out(line: string): void; err(line: string): void }>,
): Promise<0 | 1> {
  try {
    const report = await run((error) => err(`one family left as it was: ${messageOf(error)}`));
    out(JSON.stringify(report));
    return report.failures > 0 ? 1 : 0;
  } catch (error) {
    out(JSON.stringify({ stoppedBy: messageOf(error) }));
    return 1;
  }
}

/** A driver's own words may hold a row's values. */
function messageOf(error: unknown): string {
  const code = sqlStateOf(error);
  if (code !== null) return `database error ${code}`;
  return error instanceof Error ? error.message : String(error);
}
