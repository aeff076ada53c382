import { type BrowserContext, expect } from '@playwright/test';

/** Everything that the policy of a home's pages has refused from now on, as the page and the browser tell it. */
export async function watchPolicy(home: BrowserContext): Promise<() => readonly string[]> {
  const report: string[] = [];
  await home.exposeBinding('tellPolicy', (_source, refused: string) => report.push(refused));
  await home.addInitScript(() => {
    const { tellPolicy } = globalThis as unknown as { tellPolicy(refused: string): void };
    document.addEventListener('securitypolicyviolation', (event) => {
      tellPolicy(`${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
  home.on('console', (message) => {
    if (/content security policy/i.test(message.text())) report.push(message.text());
  });
  return () => report;
}

/** Watches a home; the answer fails the test where the policy of any of its pages has refused something until then. */
export async function keepPolicy(home: BrowserContext): Promise<() => void> {
  const report = await watchPolicy(home);
  return () => expect(report(), 'what the policy of the page refused').toEqual([]);
}
