import type { Fetch } from '../adapters/ask-json.ts';
import type { Run } from '../adapters/run-command.ts';
import { digestOf, NEW } from './fake-world.ts';

export const release = {
  ...NEW,
  images: { signaling: digestOf('signaling'), api: digestOf('api') },
  clientFolder: 'release/client',
};

/** Answers each command by what it begins with, and keeps what was run. */
export function fakeRun(answers: Readonly<Record<string, string | Error>> = {}) {
  const lines: string[] = [];
  const run: Run = async (command, args) => {
    const line = [command, ...args].join(' ');
    lines.push(line);
    const [, answer = ''] = Object.entries(answers).find(([start]) => line.startsWith(start)) ?? [];
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return { run, lines };
}

/** Answers each address by a piece of it, and keeps what was asked. */
export function fakeFetch(answers: Readonly<Record<string, unknown>>) {
  const asked: string[] = [];
  const fetch: Fetch = async (url, { method = 'GET', body = '' } = {}) => {
    asked.push(`${method} ${url} ${body}`.trim());
    const [, answer] =
      Object.entries(answers).find(([part]) => `${method} ${url}`.includes(part)) ?? [];
    if (answer instanceof Response) return answer;
    return answer === undefined ? new Response('', { status: 404 }) : Response.json(answer);
  };
  return { fetch, asked };
}

const names = { signaling: 'advay-signaling', api: 'advay-api' };
export const cloud = { project: 'p', region: 'r', names };
export const cdn = { account: 'a', project: 'page', token: 'secret' };
