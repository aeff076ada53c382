import { fileURLToPath } from 'node:url';
import { startCompiled } from '@advay/shared/bundle/start-compiled';
import { SIGNALING_PROGRAM } from './program-files.ts';

startCompiled(fileURLToPath(new URL('.', import.meta.url)), SIGNALING_PROGRAM);
