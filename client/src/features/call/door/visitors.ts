import type { Relative } from '@advay/shared/schemas/relative';
import type { ApiResult } from '../../../api/ask-api.ts';
import { subjectOf, type Visitor } from './door-state.ts';

/** Those whom the family let in before, so that a peer id gets a name and a picture. */
export class Visitors {
  readonly #list: () => Promise<ApiResult<readonly Relative[]>>;
  #relatives: readonly Relative[] = [];

  constructor(list: () => Promise<ApiResult<readonly Relative[]>>) {
    this.#list = list;
  }

  know(relatives: readonly Relative[]): void {
    this.#relatives = relatives;
  }

  /** Asks the API for somebody new, or when what is known may be old. */
  async name(guest: string, isAnew = false): Promise<Visitor> {
    const find = () => this.#relatives.find(({ subject }) => subject === subjectOf(guest)) ?? null;
    if (find() === null || isAnew) {
      const answer = await this.#list();
      if (answer.ok) this.#relatives = answer.value;
    }
    return { guest, relative: find() };
  }
}
