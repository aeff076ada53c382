/** What `npm start` was asked for. */
type StartArguments = Readonly<{
  port: number;
  /** `localhost` unless the home network is to reach the server. */
  host: string;
  isHttps: boolean;
  /** Serves what was built before, without a look at its sources. */
  isBuilt: boolean;
  dataDir: string;
  isHelp: boolean;
}>;

const KNOWN: readonly string[] = ['--https', '--built', '--help'];

export const USAGE = `npm start              serves the whole product on this computer
npm start -- --https   to tablets of the home network as well, with a certificate of its own
npm start -- --built   what was built before, without a look at its sources`;

export type ReadArguments =
  | Readonly<{ ok: true; value: StartArguments }>
  | Readonly<{ ok: false; message: string }>;

/** Reads the command line and the environment; a wrong one is answered with the name and the mend. */
export function readArguments(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): ReadArguments {
  const unknown = args.find((argument) => !KNOWN.includes(argument));
  if (unknown !== undefined) {
    return {
      ok: false,
      message: `${unknown} is not known; npm start takes ${KNOWN.join(' and ')}`,
    };
  }
  const portText = environment.PORT ?? '8080';
  const port = Number(portText);
  if (!Number.isInteger(port) || port < 0 || port > 65_535 || portText.trim() === '') {
    return { ok: false, message: `PORT is "${portText}"; give a whole number from 0 to 65535` };
  }
  const isHttps = args.includes('--https');
  return {
    ok: true,
    value: {
      port,
      isHttps,
      isBuilt: args.includes('--built'),
      isHelp: args.includes('--help'),
      host: environment.HOST || (isHttps ? '0.0.0.0' : 'localhost'),
      // Set to nothing is not set: the data would lie beside the sources.
      dataDir: environment.ADVAY_DATA_DIR || '.data',
    },
  };
}
