import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { descriptionFiles } from './describe.ts';

const FOLDER = join(import.meta.dirname, 'services');

for (const [file, text] of Object.entries(descriptionFiles())) {
  writeFileSync(join(FOLDER, file), text);
  console.log(`infra/cloud/services/${file}`);
}
