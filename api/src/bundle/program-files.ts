/** The API's program and the code compiled from it, beside the file that starts them. */
export const PROGRAM = 'api.cjs';
export const COMPILED_CODE = 'api.code';

/** An argument: write what was compiled by the end of the run into the file of compiled code. */
export const KEEP_COMPILED = '--keep-compiled';
