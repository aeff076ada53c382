import { adviceOf, type DeployResult, type DeployStep, type Serving } from './deploy-result.ts';
import { goBack, type Touched } from './go-back.ts';
import { PUBLIC_CHECK_PAUSE_MS, PUBLIC_CHECK_TRIES } from './limits.ts';
import {
  type Answer,
  type Candidate,
  type DeployPorts,
  type Release,
  SERVICES,
  type Service,
  type Wanted,
} from './ports.ts';
import { reasonOf } from './reason-of.ts';
import { type Before, readBefore } from './what-serves.ts';

const DIGEST = /@sha256:[0-9a-f]{64}$/;

/** Brings a release to everybody, or leaves everybody with the one before. Never throws for what a port does. */
export async function deploy(wanted: Wanted, ports: DeployPorts): Promise<DeployResult> {
  const notices: string[] = [];
  const touched: Touched = { services: [], isClient: false };
  let reached: DeployStep = 'wait';
  let before: Before | null = null;
  let leave: (() => Promise<void>) | null = null;
  let reason: string | null = null;

  try {
    leave = await ports.lock.take(wanted.id);
    reached = 'green';
    const result = await ports.checks.resultOf(wanted.treeHash);
    if (result !== 'green') throw new Error(redReason(result, wanted));
    reached = 'look';
    before = await readBefore(ports, notices);
    reached = 'build';
    const release = checked(await ports.builder.buildOnce(wanted), wanted);
    reached = 'migrate';
    await ports.migrator.expand();
    reached = 'candidate';
    const candidates = await addRevisions(release, ports);
    reached = 'smoke';
    for (const service of SERVICES) {
      refuse(
        `the new revision of ${service}`,
        await ports.web.ask(service, candidates[service].url),
        release,
      );
    }
    reached = 'shift';
    for (const service of SERVICES) {
      touched.services.push(service);
      await ports.cloud.shift(service, candidates[service].revision);
    }
    reached = 'check';
    for (const service of SERVICES) await untilPublic(service, release, ports);
    reached = 'cdn';
    touched.isClient = true;
    await ports.cdn.publish(release);
    await untilClient(release, ports);
    await renewJob(release, ports, notices);
  } catch (error) {
    reason = reasonOf(error);
  }

  const isBack =
    reason === null ||
    before === null ||
    (await goBack(before, touched, wanted.id, ports, notices));
  const serves = await readServing(ports);
  await leave?.().catch((error: unknown) => {
    notices.push(`the lock was not given back and ends by itself: ${reasonOf(error)}`);
  });
  const outcome = outcomeOf(reason, touched, isBack);
  return { outcome, reached, reason, serves, notices, advice: adviceOf(outcome, reached) };
}

function outcomeOf(
  reason: string | null,
  touched: Touched,
  isBack: boolean,
): DeployResult['outcome'] {
  if (reason === null) return 'served';
  if (touched.services.length === 0) return 'unchanged';
  return isBack ? 'went-back' : 'stuck';
}

const redReason = (result: 'red' | 'none', { treeHash }: Wanted) =>
  result === 'red'
    ? `the checks of tree ${treeHash} are red`
    : `nobody has checked tree ${treeHash} yet`;

/** An image that is named by anything but its digest could be another one tomorrow. */
function checked(release: Release, { id, treeHash }: Wanted): Release {
  if (release.treeHash !== treeHash || release.id !== id) {
    throw new Error(
      `built was ${release.id} of tree ${release.treeHash}, not ${id} of ${treeHash}`,
    );
  }
  for (const service of SERVICES) {
    const image = release.images[service];
    if (!DIGEST.test(image)) throw new Error(`the image of ${service} has no digest: ${image}`);
  }
  return release;
}

async function addRevisions(
  release: Release,
  { cloud }: DeployPorts,
): Promise<Record<Service, Candidate>> {
  const [signaling, api] = await Promise.all([
    cloud.addRevision('signaling', release),
    cloud.addRevision('api', release),
  ]);
  return { signaling, api };
}

function refuse(who: string, answer: Answer, { id }: Release): void {
  if (answer.release !== id) {
    throw new Error(`${who} says it is ${answer.release ?? 'nothing'}, not ${id}`);
  }
  if (!answer.isRowSecurityHeld) throw new Error(`${who} is not held to row security`);
  const faults = answer.headerFaults.join('; ');
  if (faults !== '') throw new Error(`${who} answers with other headers: ${faults}`);
}

/** The public address, not the revision's: traffic that is pinned elsewhere shows here and nowhere else. */
async function untilPublic(
  service: Service,
  release: Release,
  { web, pause }: DeployPorts,
): Promise<void> {
  const url = web.publicUrl(service);
  await patiently(pause, async () =>
    refuse(`the public address of ${service}`, await web.ask(service, url), release),
  );
}

/** The page, and the services as the page reaches them: an edge that sends nothing on has a page that nobody can enter. */
async function untilClient(release: Release, { web, pause }: DeployPorts): Promise<void> {
  await patiently(pause, async () => {
    const { page, ...services } = await web.throughPage();
    refuse('the public page', page, release);
    for (const service of SERVICES)
      refuse(`${service} behind the public page`, services[service], release);
  });
}

/** The schema only grew, so that the job of the release before goes on working. */
async function renewJob(
  release: Release,
  { cloud }: DeployPorts,
  notices: string[],
): Promise<void> {
  await cloud.renewJob(release).catch((error: unknown) => {
    notices.push(`the retention job goes on with the release before: ${reasonOf(error)}`);
  });
}

async function patiently(
  pause: DeployPorts['pause'],
  look: () => Promise<void>,
  tries = PUBLIC_CHECK_TRIES,
): Promise<void> {
  try {
    await look();
  } catch (error) {
    if (tries <= 1) throw error;
    await pause(PUBLIC_CHECK_PAUSE_MS);
    await patiently(pause, look, tries - 1);
  }
}

async function readServing({ web }: DeployPorts): Promise<Serving> {
  const orNull = (asked: Promise<string | null>) => asked.catch(() => null);
  const of = (service: Service) =>
    orNull(web.ask(service, web.publicUrl(service)).then(({ release }) => release));
  return {
    signaling: await of('signaling'),
    api: await of('api'),
    client: await orNull(web.clientRelease()),
  };
}
