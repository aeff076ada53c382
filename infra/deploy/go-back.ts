import { GO_BACK_PAUSE_MS, GO_BACK_TRIES } from './limits.ts';
import type { DeployPorts, Service } from './ports.ts';
import { reasonOf } from './reason-of.ts';
import type { Before } from './what-serves.ts';

/** What the public may have got of the new release, in the order in which it was touched. */
export type Touched = { services: Service[]; isClient: boolean };

/**
 * The same way back: the page first. A new page must never meet an old service, while an old page works with a new
 * service; so where the page cannot be brought back, the services stay. Answers whether all of it is as before.
 */
export async function goBack(
  before: Before,
  touched: Touched,
  newRelease: string,
  ports: DeployPorts,
  notices: string[],
): Promise<boolean> {
  if (touched.isClient) {
    const isBack = await insist(ports, notices, 'the page', async () => {
      const { cdn } = ports;
      // A CDN may refuse to restore what it serves already.
      if ((await cdn.current()) !== before.clientDeployment) {
        await cdn.restore(before.clientDeployment);
      }
      if ((await ports.web.clientRelease()) === newRelease)
        throw new Error('it is still the new one');
    });
    if (!isBack) {
      notices.push(
        `the services stay as they are: the page belongs to deployment ${before.clientDeployment}`,
      );
      return false;
    }
  }
  let isAllBack = true;
  for (const service of touched.services.toReversed()) {
    const revision = before.revisions[service];
    const isBack = await insist(ports, notices, `${service} to ${revision}`, () =>
      ports.cloud.shift(service, revision),
    );
    isAllBack &&= isBack;
  }
  return isAllBack;
}

async function insist(
  { pause }: DeployPorts,
  notices: string[],
  what: string,
  act: () => Promise<void>,
): Promise<boolean> {
  for (let tries = 1; ; tries += 1) {
    try {
      await act();
      return true;
    } catch (error) {
      if (tries >= GO_BACK_TRIES) {
        notices.push(`could not bring back ${what}: ${reasonOf(error)}`);
        return false;
      }
      await pause(GO_BACK_PAUSE_MS);
    }
  }
}
