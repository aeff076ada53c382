const LABELS: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Minus: '-',
  Backquote: '`',
  NumpadAdd: '+',
  Comma: ',',
  Period: '.',
  Slash: '/',
  Semicolon: ';',
  Quote: '’',
  BracketLeft: '[',
  BracketRight: ']',
};

/** What is printed on the key at this place (`KeyboardEvent.code`) of a keyboard with Latin letters from the U.S. */
export function keyLabel(code: string): string {
  return LABELS[code] ?? code.replace(/^(Key|Digit|Numpad)/, '');
}
