const SHELL = /^#!.*\b(ba|da)?sh\b/;

export const isShellScript = (path: string, firstLine: string): boolean =>
  path.endsWith('.sh') || SHELL.test(firstLine);
