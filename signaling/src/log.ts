/** Where the service says what it does; never an address, a ticket or what somebody sent. */
export type Log = Readonly<Record<'info' | 'warn' | 'error', LogMethod>>;
type LogMethod = (fields: Readonly<Record<string, unknown>>, message: string) => void;

export const SILENT_LOG: Log = { info() {}, warn() {}, error() {} };
