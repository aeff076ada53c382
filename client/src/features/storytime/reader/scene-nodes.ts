import type { PackedBook } from '@advay/shared/books/packed-book';

/** The drawings of a book as elements, each made once; what a drawing may hold was checked when it was packed. */
export type SceneNodes = Readonly<{
  node(page: number): SVGSVGElement;
  /** Makes ready what will be turned to next. */
  prepare(page: number): void;
}>;

export function createSceneNodes({ scenes }: PackedBook): SceneNodes {
  const made = new Map<number, SVGSVGElement>();
  const node = (page: number): SVGSVGElement => {
    const known = made.get(page);
    if (known !== undefined) return known;
    const parsed = new DOMParser().parseFromString(scenes[page] ?? '', 'image/svg+xml');
    const element = document.importNode(parsed.documentElement, true);
    if (!(element instanceof SVGSVGElement)) throw new Error(`page ${page + 1} has no drawing`);
    made.set(page, element);
    return element;
  };
  return {
    node,
    prepare(page) {
      if (page >= 0 && page < scenes.length) node(page);
    },
  };
}
