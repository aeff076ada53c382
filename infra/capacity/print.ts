import { familiesForOneOfEach, HABITS } from './breaks-first.ts';
import {
  familiesForNothing,
  freeCalls,
  freeHours,
  hourPrice,
  MONTH_HOURS,
  monthPrice,
  tableOf,
  USE,
} from './cost.ts';
import { loadTable, SIZES } from './load-table.ts';
import { MEASURED } from './measured.ts';
import { PRICES } from './prices.ts';

const soloOnly = { ...USE, callsPerFamily: 0 };
const dollars = (value: number) => `$${value.toFixed(value < 1 ? 3 : 0)}`;

console.log(`Prices of ${PRICES.asOf}. A family calls ${USE.callsPerFamily} times a month, ${USE.callHours * 60} minutes each.

${tableOf(PRICES, USE, [5, 10, 24, 50, 100, 200, 500])}

Free: ${freeHours(PRICES, USE)} busy hours, ${freeCalls(PRICES, USE)} calls that do not overlap; an hour more ${dollars(hourPrice(PRICES, USE))}, always on ${dollars(monthPrice(PRICES, USE, MONTH_HOURS))}.
For nothing: ${familiesForNothing(PRICES, USE)} families; ${familiesForNothing(PRICES, soloOnly)} that only play and keep their progress.
The page's files cost nothing at any number; what its edge sends on is free up to ${PRICES.pages.freeRequestsADay} requests a day, ${PRICES.pages.freeRequestsADay / USE.requestsADayPerFamily} families. A database that is full or used up stops the keeping of progress, not the games.

Measured on ${MEASURED.asOf} (${MEASURED.machine}); in the busiest hour, which has ${HABITS.busiestHourShare * 100} % of a day:

${loadTable(MEASURED, HABITS, SIZES)}

One API, one signaling node and one PostgreSQL are enough for ${familiesForOneOfEach(MEASURED, HABITS).toLocaleString('en')} families.`);
