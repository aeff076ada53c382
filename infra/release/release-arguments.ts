import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { EDGES, type EdgeName } from '../edge/edge-layout.ts';

type ReleaseArguments = Readonly<{
  out: string;
  edge: EdgeName;
  /** A client that is built; null builds it. */
  build: string | null;
  previous: readonly string[];
  connectOrigins: readonly string[];
  /** Where nginx finds the services; null leaves them out. */
  services: string | null;
}>;

type Read = Readonly<{ ok: true; value: ReleaseArguments } | { ok: false; message: string }>;

const isEdge = (name: string): name is EdgeName => EDGES.some((edge) => edge === name);

/** An origin and nothing that could end the policy's directive and begin another. */
const ORIGIN = /^(https|wss):\/\/[\w.-]+(:\d+)?$/;

const SERVICES = /^https?:\/\/[\w.-]+(:\d+)?$/;

export function readReleaseArguments(args: readonly string[]): Read {
  const wrong = (message: string): Read => ({ ok: false, message });
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        out: { type: 'string' },
        for: { type: 'string' },
        build: { type: 'string' },
        previous: { type: 'string', multiple: true, default: [] },
        services: { type: 'string' },
        connect: { type: 'string', multiple: true, default: [] },
      },
    });
    const { out, for: edge = '', build, previous, connect, services } = values;
    if (out === undefined || out === '') return wrong('--out names the folder of the release');
    if (!isEdge(edge)) return wrong(`--for is one of ${EDGES.join(', ')}`);
    const foreign = connect.find((origin) => !ORIGIN.test(origin));
    if (foreign !== undefined) {
      return wrong(`--connect is an origin such as wss://signaling.example.org, not ${foreign}`);
    }
    if (services !== undefined && (edge !== 'nginx' || !SERVICES.test(services))) {
      return wrong('--services is for nginx: an origin such as http://127.0.0.1:8080');
    }
    return {
      ok: true,
      value: {
        edge,
        out: resolve(out),
        build: build === undefined ? null : resolve(build),
        previous: previous.map((folder) => resolve(folder)),
        connectOrigins: connect,
        services: services ?? null,
      },
    };
  } catch (error) {
    return wrong((error as Error).message);
  }
}
