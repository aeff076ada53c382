/** Raised when a message changes in a way that an older side would misread. */
export const PROTOCOL_VERSION = 1;
