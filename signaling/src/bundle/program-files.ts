/** The service's program and the code compiled from it, beside the file that starts them. */
export const SIGNALING_PROGRAM = { program: 'signaling.cjs', code: 'signaling.code' };

/** How the service is started: V8 takes compiled code only under the flags that it was compiled with. */
export const PRODUCTION_FLAGS = ['--max-semi-space-size=4'];
