import { type DeployPorts, SERVICES, type Service } from './ports.ts';

/** Where to go back to. */
export type Before = Readonly<{
  revisions: Readonly<Record<Service, string>>;
  clientDeployment: string;
}>;

/** Reads what serves now. Throws where there would be no way back, before anything is touched. */
export async function readBefore(
  { cloud, cdn }: Pick<DeployPorts, 'cloud' | 'cdn'>,
  notices: string[],
): Promise<Before> {
  const revisions: Partial<Record<Service, string>> = {};
  for (const service of SERVICES) {
    const traffic = await cloud.trafficOf(service);
    const serving = traffic?.shares.filter(({ percent }) => percent > 0) ?? [];
    const [only] = serving;
    if (traffic === null || only === undefined) {
      throw new Error(
        `${service} serves nothing yet: make the service once, as infra/deploy/README.md says`,
      );
    }
    if (serving.length > 1) {
      const names = serving.map(({ revision, percent }) => `${revision} ${percent} %`).join(', ');
      throw new Error(`the traffic of ${service} is split (${names})`);
    }
    if (only.revision !== traffic.newest) {
      notices.push(
        `${service} was pinned to ${only.revision} although ${traffic.newest} is newer, as an earlier deploy that went back leaves it; this deploy moves it by name`,
      );
    }
    revisions[service] = only.revision;
  }
  const clientDeployment = await cdn.current();
  if (clientDeployment === null) {
    throw new Error('the CDN serves nothing yet: publish once, as infra/deploy/README.md says');
  }
  return { revisions: revisions as Record<Service, string>, clientDeployment };
}
