import { migrateServer } from '../src/db/migrate-server.ts';
import { openServer } from '../src/testing/test-database.ts';
import { createEmptyDatabase, hasTestServer } from '../src/testing/test-server.ts';
import { measureDashboard } from './dashboard.ts';
import { measureIngest } from './ingest.ts';
import { measureNeighbour } from './neighbour.ts';
import type { Sides } from './sides.ts';

/** The API's figures, on PostgreSQL. One JSON object a line on stdout, the rest on stderr. */

function print(metric: string, { ours, baseline }: Sides, unit: string): void {
  const ratio = Number((ours / baseline).toFixed(3));
  const line = { bench: 'api', metric, ours: round(ours), baseline: round(baseline), ratio, unit };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

function round(value: number): number {
  return Number(value.toFixed(value < 100 ? 2 : 0));
}

async function measureData(): Promise<void> {
  const database = await createEmptyDatabase();
  await migrateServer(database.url());
  const test = await openServer(database);
  try {
    print('ingestEventsPerS', await measureIngest(test), 'events/s');
    print('dashboardP95Ms', await measureDashboard(test), 'ms');
    print('listP95DuringExportsMs', await measureNeighbour(test), 'ms');
  } finally {
    await test.drop();
  }
}

if (await hasTestServer()) {
  await measureData();
} else {
  process.stderr.write('This bench measures PostgreSQL: set ADVAY_TEST_DATABASE_URL.\n');
  process.exitCode = 1;
}
