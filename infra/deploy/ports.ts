/** What runs in the cloud; the client comes from the CDN. */
export const SERVICES = ['signaling', 'api'] as const;
export type Service = (typeof SERVICES)[number];

/** What was built once and is served everywhere by its digest, never by a tag that may move. */
export type Release = Readonly<{
  /** What `/health` and the page name: the commit. */
  id: string;
  treeHash: string;
  /** `registry/name@sha256:…` */
  images: Readonly<Record<Service, string>>;
  /** Where the built client lies. */
  clientFolder: string;
}>;

/** What is to be served. Two commits with one tree hold the same files. */
export type Wanted = Readonly<{ id: string; treeHash: string }>;

export type Traffic = Readonly<{
  /** Who gets how much; a healthy service has one at 100. */
  shares: readonly Readonly<{ revision: string; percent: number }>[];
  /** The revision made last, whether or not it gets any. */
  newest: string;
}>;

export type Candidate = Readonly<{ revision: string; url: string }>;

/** What an address says of itself. */
export type Answer = Readonly<{
  release: string | null;
  isRowSecurityHeld: boolean;
  /** What differs from the table of headers, in words. */
  headerFaults: readonly string[];
}>;

// Every port throws an Error that says what happened. Whether its effect took place all the same is then unknown.

export type Checks = Readonly<{
  /** Whether this very tree was green in a pull request, or on the main branch. */
  resultOf(treeHash: string): Promise<'green' | 'red' | 'none'>;
}>;

/** Answers at the caller's turn. A holder that died is passed over after a while. */
export type Lock = Readonly<{ take(holder: string): Promise<() => Promise<void>> }>;

export type Builder = Readonly<{ buildOnce(wanted: Wanted): Promise<Release> }>;

/** Adds to the schema and takes nothing away, so that the release before goes on working with it. */
type Migrator = Readonly<{ expand(): Promise<void> }>;

export type Cloud = Readonly<{
  trafficOf(service: Service): Promise<Traffic | null>;
  /** Makes a revision that gets no traffic. */
  addRevision(service: Service, release: Release): Promise<Candidate>;
  /** Gives a revision, by its name, all of the traffic. */
  shift(service: Service, revision: string): Promise<void>;
  /** Has the retention job run this release from its next run on. */
  renewJob(release: Release): Promise<void>;
}>;

export type Cdn = Readonly<{
  /** The deployment that the public gets. */
  current(): Promise<string | null>;
  publish(release: Release): Promise<void>;
  restore(deployment: string): Promise<void>;
}>;

/** The product as anybody meets it. */
export type Web = Readonly<{
  ask(service: Service, url: string): Promise<Answer>;
  publicUrl(service: Service): string;
  /** The release that the public page names. */
  clientRelease(): Promise<string | null>;
  /** What the page's own address answers: the page, and the services where its edge sends on what is theirs. */
  throughPage(): Promise<Readonly<Record<Service | 'page', Answer>>>;
}>;

export type DeployPorts = Readonly<{
  checks: Checks;
  lock: Lock;
  builder: Builder;
  migrator: Migrator;
  cloud: Cloud;
  cdn: Cdn;
  web: Web;
  pause(ms: number): Promise<void>;
}>;
