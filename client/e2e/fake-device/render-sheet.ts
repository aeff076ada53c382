import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundleForPage } from './bundle-for-page.ts';
import { paintInBrowser } from './paint-in-browser.ts';

type Painted<Plan> = Readonly<{ plan: Plan; webpUrl: string }>;

type Sheet<Plan> = Readonly<{
  folder: URL;
  /** `<name>.webp` is the picture, `<name>-pictures.ts` says what lies where in it. */
  name: string;
  /** Runs in the page, beside the script `render-<name>.ts`, whose exports are in `page`. */
  paint: () => Promise<Painted<Plan>>;
  moduleOf: (plan: Plan) => Promise<string>;
}>;

/** Has a browser paint a sheet of pictures, and writes it with its plan into its folder. */
export async function renderSheet<Plan extends Readonly<{ pictures: readonly unknown[] }>>({
  folder,
  name,
  paint,
  moduleOf,
}: Sheet<Plan>): Promise<void> {
  const script = await bundleForPage(fileURLToPath(new URL(`render-${name}.ts`, folder)));
  const { plan, webpUrl } = await paintInBrowser(script, paint);
  const picture = Buffer.from(webpUrl.slice(webpUrl.indexOf(',') + 1), 'base64');
  await writeFile(new URL(`${name}.webp`, folder), picture);
  await writeFile(new URL(`${name}-pictures.ts`, folder), await moduleOf(plan));
  process.stdout.write(`${plan.pictures.length} pictures, ${picture.length} bytes\n`);
}
