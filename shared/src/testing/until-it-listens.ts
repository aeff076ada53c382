import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const POLL_MS = 10;

/** Resolves once `child` answers on a TCP port of loopback; throws with what it said when it ends before. */
export async function untilItListens(
  name: string,
  child: ChildProcess,
  port: number,
): Promise<void> {
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${name} ended with ${child.exitCode}: ${said}`);
    const socket = connect(port, '127.0.0.1');
    try {
      await once(socket, 'connect');
      return;
    } catch {
      await pause(POLL_MS);
    } finally {
      socket.destroy();
    }
  }
}
