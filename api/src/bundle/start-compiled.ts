import { startCompiled } from '@advay/shared/bundle/start-compiled';
import { API_PROGRAM } from './program-files.ts';

startCompiled(import.meta.dirname, API_PROGRAM);
