import { parseArgs } from 'node:util';
import { PackError } from './pack-error.ts';
import { type PackProgress, packModels } from './pack-models.ts';

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;

function printProgress({ name, sizeBytes, brotliBytes, done, total }: PackProgress): void {
  const sizes = `${megabytes(sizeBytes)}, ${megabytes(brotliBytes)} in brotli`;
  console.log(`[${done}/${total}] ${name}: ${sizes}`);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { quality: { type: 'string' } },
  });
  const modelsDir = process.env.ADVAY_MODELS_DIR || undefined;
  const { upToDate } = await packModels({
    quality: values.quality === undefined ? undefined : Number(values.quality),
    modelsDir,
    onProgress: printProgress,
  });
  console.log(upToDate ? 'Models are up to date.' : 'Models are packed.');
}

try {
  await main();
} catch (error) {
  if (!(error instanceof PackError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
