import { edgeLayout } from '../edge/edge-layout.ts';
import { buildForPublic } from '../local/build-product.ts';
import { assembleRelease, CannotRelease } from './assemble-release.ts';
import { builtRelease } from './built-release.ts';
import { readReleaseArguments } from './release-arguments.ts';

const asked = readReleaseArguments(process.argv.slice(2));

async function assemble(): Promise<void> {
  if (!asked.ok) throw new CannotRelease(asked.message);
  const { edge, out, previous, connectOrigins, services, nginx } = asked.value;
  const build = asked.value.build ?? (await buildForPublic());
  // Pages and Vercel are never asked but encrypted; of an nginx only its owner knows.
  const settings = { connectOrigins, strictTransport: edge !== 'nginx' };
  const { release, files } = await assembleRelease({
    release: await builtRelease(build),
    build,
    previous,
    layout: edgeLayout(edge, settings, out, services, nginx),
    out,
  });
  const kept = files.filter((file) => file.release !== release).length;
  const megabytes = files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0) / 1e6;
  console.log(
    `Release ${release} for ${edge}: ${files.length} files, ${megabytes.toFixed(1)} MB, ${kept} of releases before.`,
  );
}

try {
  await assemble();
} catch (error) {
  if (!(error instanceof CannotRelease)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
