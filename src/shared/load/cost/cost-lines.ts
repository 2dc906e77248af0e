import type { Constants } from '../constants/constants';
import type { CostCategory, CostLine } from '../results';
import { PropertyReader } from '../stations/properties';
import type { Station, StationUse } from '../stations/station';
import { usdPerMonth } from '../units';
import type { Bill, Price } from './bill';
import { instancesItem } from './instances';
import { requestsItem } from './requests';
import { storageItem } from './storage';
import { transferItem } from './transfer';

const CATEGORIES: readonly (readonly [CostCategory, Price])[] = [
  ['instances', instancesItem],
  ['storage', storageItem],
  ['requests', requestsItem],
  ['transfer', transferItem],
];

/** What a component costs a month, by what is paid for: list prices, with the data of the twelfth month. */
export function costLines(station: Station, use: StationUse, constants: Constants): CostLine[] {
  const { component } = station;
  const bill: Bill = { station, use, constants, properties: new PropertyReader(component) };
  return CATEGORIES.flatMap(([category, price]) => {
    const item = price(bill);
    if (!item || !(item.usd > 0)) return [];
    return [
      {
        id: `${component.id}/${category}`,
        component: component.id,
        category,
        title: item.title,
        usdPerMonth: usdPerMonth(item.usd),
      },
    ];
  });
}
