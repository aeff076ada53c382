import type { AreaWords } from '@advay/shared/words/areas';
import { fillLine } from '@advay/shared/words/line';

/** An age band, `3-4`, as one says it. */
export function yearsWords({ years }: Pick<AreaWords['parents/children'], 'years'>, band: string) {
  const [from = '', to = ''] = band.split('-');
  return fillLine(years, { from, to });
}
