import { measureApi } from '../../api/bench/capacity.ts';
import { hasTestServer } from '../../api/src/testing/test-server.ts';
import { buildServers } from '../../signaling/bench/server-process.ts';
import { ours, type Side } from '../../signaling/bench/sides.ts';
import { measureIdle, measureRelay } from '../../signaling/bench/stages.ts';
import { busyConnections, idleConnections } from '../capacity/instance.ts';
import { printLine } from './print-line.ts';

/**
 * What one instance of each part holds in 512 MiB. Connections are worked out from what 2,000 of them take in memory
 * and 400 that speak once a second take of the processor; the API is loaded until its answers come late.
 */

const CONNECTIONS = 2_000;
const PAIRS = 200;

async function measureNode(side: Side) {
  const { baseMb, memoryPerConnectionKb } = await measureIdle(side, CONNECTIONS);
  const { cpuPerMessageUs } = await measureRelay(side, PAIRS);
  const takes = { baseMb, memoryPerConnectionKb, cpuPerMessageUs };
  return { ...takes, idle: idleConnections(takes), busy: busyConnections(takes) };
}

if (await hasTestServer()) {
  await buildServers();
  const { side: withFlags } = await ours('socket');
  // Node as it comes, without the flag for thousands of connections.
  const { side: without } = await ours('socket', []);
  const node = { ours: await measureNode(withFlags), baseline: await measureNode(without) };
  const sides = (of: keyof typeof node.ours) => ({
    ours: node.ours[of],
    baseline: node.baseline[of],
  });
  printLine('capacity', 'nodeBaseMb', sides('baseMb'), 'MiB');
  printLine('capacity', 'memoryPerConnectionKb', sides('memoryPerConnectionKb'), 'kB');
  printLine('capacity', 'cpuPerMessageUs', sides('cpuPerMessageUs'), 'us');
  printLine('capacity', 'idleConnectionsPer512Mib', sides('idle'), 'connections');
  printLine('capacity', 'busyConnectionsPer512Mib', sides('busy'), 'connections');

  const api = await measureApi();
  printLine('capacity', 'telemetryEventsPerS', api.telemetryEventsPerS, 'events/s');
  printLine('capacity', 'cpuPerBatchUs', api.cpuPerBatchUs, 'us');
  printLine('capacity', 'dashboardsPerS', api.dashboardsPerS, 'answers/s');
  printLine('capacity', 'cpuPerDashboardUs', api.cpuPerDashboardUs, 'us');
  printLine('capacity', 'apiRssAfterLoadMb', api.rssMb, 'MiB');
} else {
  process.stderr.write('This bench measures PostgreSQL: set ADVAY_TEST_DATABASE_URL.\n');
  process.exitCode = 1;
}
