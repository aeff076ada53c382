/** The service's program and the code compiled from it, beside the file that starts them. */
export const SIGNALING_PROGRAM = { program: 'signaling.cjs', code: 'signaling.code' };
