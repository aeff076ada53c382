import { launchPaintingBrowser } from './page-browser.ts';

/** Runs `paint` in a page that holds `script`; its pixels are the same on every machine. */
export async function paintInBrowser<T>(script: string, paint: () => T | Promise<T>): Promise<T> {
  const browser = await launchPaintingBrowser([
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
  ]);
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: script });
    return (await page.evaluate(paint)) as T;
  } finally {
    await browser.close();
  }
}
