export type DrawCall = Readonly<{ name: string; args: readonly unknown[] }>;

/** A 2D context that draws nothing and remembers what it was asked for; a number it could not draw throws. */
export function createRecordingContext(): { context: CanvasRenderingContext2D; calls: DrawCall[] } {
  const calls: DrawCall[] = [];
  const kept = new Map<PropertyKey, unknown>();
  const answers: Readonly<Record<string, unknown>> = {
    createLinearGradient: { addColorStop() {} },
    createRadialGradient: { addColorStop() {} },
    measureText: {
      width: 10,
      actualBoundingBoxAscent: 8,
      actualBoundingBoxDescent: 2,
      actualBoundingBoxLeft: 0,
      actualBoundingBoxRight: 10,
    },
  };
  const context = new Proxy({} as CanvasRenderingContext2D, {
    get(_target, name) {
      if (kept.has(name)) return kept.get(name);
      return (...args: unknown[]) => {
        if (args.some((arg) => typeof arg === 'number' && !Number.isFinite(arg))) {
          throw new RangeError(`${String(name)}(${args.join(', ')})`);
        }
        calls.push({ name: String(name), args });
        return answers[String(name)];
      };
    },
    set(_target, name, value) {
      kept.set(name, value);
      return true;
    },
  });
  return { context, calls };
}
