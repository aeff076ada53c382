/** Whether a host's name or number is one that a home gives itself: no mail server may stand behind it. */
export function isHomeAddress(hostname: string): boolean {
  const isNumber = /^\d+(\.\d+){3}$/.test(hostname) || hostname.startsWith('[');
  return isNumber || /(^|\.)(localhost|local|home|lan|internal)$/.test(hostname.toLowerCase());
}
