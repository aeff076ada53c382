import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partsOf } from '../testing/parts.ts';
import { isShellScript } from './shell/is-shell-script.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'advay-linters-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Colours and links of a terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what they are made of
const ANSI = /\u001b(\[[\d;]*m|\]8;;[^\u001b]*\u001b\\)/g;

const run = (words: readonly string[]) =>
  new Promise<{ isGreen: boolean; said: string }>((done) => {
    execFile(process.execPath, words, { cwd: ROOT }, (error, said, alsoSaid) => {
      done({ isGreen: error === null, said: said + alsoSaid });
    });
  });

/** The words that a check starts its tool with. */
function wordsOf(title: string): readonly string[] {
  const steps = partsOf(null).flatMap(({ rows }) => rows.flat());
  const step = steps.find((each) => each.title === title);
  if (step === undefined) throw new Error(`no check is called ${title}`);
  return step.args;
}

type Faulty = readonly [fault: string, from: string, to: string, says: RegExp];

/** A file of ours is well; with one place of it changed it is not, and the tool says why. One start of it looks at all. */
function tests(title: string, file: string, faults: readonly Faulty[]): void {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const place = mkdtempSync(join(folder, 'of-'));
  const write = (name: string, content: string) => {
    const path = join(place, name);
    writeFileSync(path, content);
    return path;
  };

  describe(title, () => {
    let lines: string[] = [];
    /** What was said from a file's first mention on, up to the next file's. */
    const saidOf = (name: string) => {
      const at = lines.findIndex((line) => line.includes(`/${name}.`));
      if (at < 0) return '';
      const next = lines.findIndex(
        (line, n) => n > at && /\/(ours|bad-\d)\./.test(line) && !line.includes(`/${name}.`),
      );
      return lines.slice(at, next < 0 ? undefined : next).join('\n');
    };

    beforeAll(async () => {
      const bad = faults.map(([, from, to], n) => {
        expect(text.split(from).length, `${file} has no ${from}`).toBeGreaterThan(1);
        return write(
          `bad-${n}.yml`,
          text.replace(from, () => to),
        );
      });
      const { isGreen, said } = await run([...wordsOf(title), write('ours.yml', text), ...bad]);
      expect(isGreen).toBe(false);
      lines = said.replaceAll(ANSI, '').split('\n');
    });

    it('finds nothing wrong with ours', () => expect(saidOf('ours')).toBe(''));
    it.each(faults.map((fault, n) => [...fault, n] as const))(
      'turns red at %s',
      (_fault, _from, _to, says, n) => expect(saidOf(`bad-${n}`)).toMatch(says),
    );
  });
}

// Slow: each starts a linter as a program of its own, one of them made for a browser.
tests('workflows', '.github/workflows/pr.yml', [
  ['a context that is none', 'matrix.node }}', 'matrix.nodes }}', /nodes.*actionlint/],
  ['a runner that is none', 'ubuntu-24.04', 'ubuntu-24', /ubuntu-24.*actionlint/],
  ['a key of no schema', 'needs: [units', 'need: [units', /states[\s\S]*action-validator/],
]);

const SERVICES = 'services:\n';
const withService = (...lines: string[]) =>
  `${SERVICES}  bad:\n${lines.map((line) => `    ${line}\n`).join('')}`;
tests('compose files', 'docker-compose.yml', [
  [
    'a port that everybody reaches',
    SERVICES,
    withService('image: redis:7-alpine', 'ports: ["5433:5432"]'),
    /no-unbound-port/,
  ],
  [
    'a key that is none',
    SERVICES,
    withService('image: redis:7-alpine', 'health_check: {}'),
    /services\/bad.*additional properties.*invalid-schema/,
  ],
  ['an image without its version', SERVICES, withService('image: redis'), /explicit-tag/],
]);

tests('rules for migrations', 'api/src/db/migrations/0010_last_read_at.sql', [
  ['a column that goes', 'ADD COLUMN "last_read_at"', 'DROP COLUMN "day"; --', /ban-drop-column/],
  ['a column renamed', 'ADD COLUMN', 'RENAME COLUMN "day" TO "date"; --', /renaming-column/],
  [
    'a column that the release before does not fill',
    'timestamp (3) with time zone;',
    'text NOT NULL;',
    /adding-required-field/,
  ],
  [
    'an index that writers wait for',
    'ALTER TABLE',
    'CREATE INDEX "by_day" ON "app"."daily_sittings" ("day");--> statement-breakpoint\nALTER TABLE',
    /require-concurrent-index-creation/,
  ],
]);

const hasShellcheck =
  spawnSync('shellcheck', ['--version'], { stdio: 'ignore' }).error === undefined;
// infra/testing/ensure-program.ts says what is left out without it, or fails.
if (hasShellcheck) {
  tests('shell scripts', '.ci/run', [
    [
      'a name that falls apart at a space',
      'cd "$(dirname "$0")/.."',
      'cd $(dirname $0)/..',
      /SC2046/,
    ],
  ]);
}

it('knows a shell script by its ending or by its first line', () => {
  expect(isShellScript('infra/cloud/bootstrap.sh', '')).toBe(true);
  expect(isShellScript('.ci/run', '#!/usr/bin/env bash')).toBe(true);
  expect(isShellScript('hooks/pre-push', '#!/bin/sh -e')).toBe(true);
  expect(isShellScript('infra/local/run.mjs', '#!/usr/bin/env node')).toBe(false);
  expect(isShellScript('LICENSE', 'MIT License, not bash')).toBe(false);
});
