import { SERVICE_OF_FOLDER } from './edge-table.ts';

/** Where the services answer, as origins. The page asks its own origin, and the edge sends that on. */
export type ServiceOrigins = Readonly<{ api: string; signaling: string }>;

/** Each folder of the page's origin that is sent on, and where to. */
export const folderOrigins = (services: ServiceOrigins): [folder: string, origin: string][] =>
  Object.entries(SERVICE_OF_FOLDER).map(([folder, service]) => [folder, services[service]]);
