import { chromium } from '@playwright/test';
import { packModels } from '../../models/pack-models.ts';
import type { Sense } from '../../src/vision/senses/raw-of.ts';
import { findBrowser } from '../browser/find-browser.ts';
import { QUIET_FLAGS } from '../browser/flags.ts';
import { openStage } from './open-stage.ts';
import { handsFor } from './other-views/draw-other-views.ts';
import { PROOFS } from './proofs.ts';

// `npm run confusion -- hand|body|face [part of a proof's name] [--few]`: what the real models say of the synthetic
// child in motion, as tables.

const [sense, part = ''] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const size = process.argv.includes('--few') ? 'few' : 'all';

const print = (line: string) => process.stdout.write(`${line}\n`);
const isSense = (word: string | undefined): word is Sense =>
  word !== undefined && Object.hasOwn(PROOFS, word);

async function prove<S extends Sense>(of: S): Promise<readonly string[]> {
  await packModels();
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('No Chromium found: run `npm test` once');
  const browser = await chromium.launch({ executablePath, args: [...QUIET_FLAGS] });
  const stage = await openStage(browser, of, of === 'hand' ? await handsFor(size) : undefined);
  const faults: string[] = [];
  try {
    for (const proof of PROOFS[of].filter(({ name }) => name.includes(part))) {
      const beganMs = performance.now();
      const proved = await proof.run(stage, size);
      const seconds = ((performance.now() - beganMs) / 1000).toFixed(0);
      print(`\n── ${proof.name}: ${seconds} s`);
      for (const table of proved.tables) print(`\n${table}`);
      for (const fault of proved.faults) print(`does not hold: ${fault}`);
      faults.push(...proved.faults);
    }
  } finally {
    await stage.close();
    await browser.close();
  }
  return faults;
}

if (!isSense(sense)) {
  process.stderr.write('npm run confusion -- hand | body | face [part of a name] [--few]\n');
  process.exit(2);
}
const faults = await prove(sense);
process.exitCode = faults.length === 0 ? 0 : 1;
