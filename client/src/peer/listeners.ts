/** Those who want to hear of one kind of thing. */
export class Listeners<Thing> {
  readonly #all = new Set<(thing: Thing) => void>();

  add(listener: (thing: Thing) => void): () => void {
    this.#all.add(listener);
    return () => this.#all.delete(listener);
  }

  tell(thing: Thing): void {
    for (const listener of [...this.#all]) listener(thing);
  }
}
