import { startCompiled } from '@advay/shared/bundle/start-compiled';
import { SIGNALING_PROGRAM } from './program-files.ts';

startCompiled(import.meta.dirname, SIGNALING_PROGRAM);
