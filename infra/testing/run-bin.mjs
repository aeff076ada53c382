// Runs a program of the installed packages by its name, wherever it was installed: npm alone is enough.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const [name = '', ...args] = process.argv.slice(2);
/** Playwright belongs to the client, and reads its settings there. */
const cwd = name === 'playwright' ? 'client' : '.';
const folder = join(cwd, 'node_modules', '.bin');
const isWindows = process.platform === 'win32';
const file = join(process.cwd(), folder, isWindows ? `${name}.cmd` : name);
if (!existsSync(file)) {
  console.error(`${name} is not installed: run npm test or npm start once.`);
  process.exit(1);
}
const child = spawn(file, args, {
  cwd,
  stdio: 'inherit',
  shell: isWindows,
  env: {
    ...process.env,
    PATH: [join(process.cwd(), 'node_modules', '.bin'), process.env.PATH].join(delimiter),
  },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.once('error', (error) => {
  console.error(error.message);
  process.exit(1);
});
child.once('exit', (code) => process.exit(code ?? 1));
