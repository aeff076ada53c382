/** The API's program and the code compiled from it, beside the file that starts them. */
export const API_PROGRAM = { program: 'api.cjs', code: 'api.code' };
