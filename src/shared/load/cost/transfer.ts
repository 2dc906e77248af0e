import { CDN_PRICE_STEPS, INTERNET_PRICE_STEPS } from '../constants/transfer-prices';
import { formatBytes } from '../format';
import { bytes, BYTES_PER_GB, SECONDS_PER_MONTH } from '../units';
import type { Bill, Item } from './bill';
import { progressivePrice } from './progressive';

/** Bytes that leave: to the internet in steps, and between zones and regions. What comes in is free. */
export function transferItem({ station, use, constants }: Bill): Item {
  const isCdn = station.component.kind === 'cdn';
  const internet = use.averageInternetBytesOut * SECONDS_PER_MONTH;
  const zones = use.averageCrossZoneBytes * SECONDS_PER_MONTH;
  const regions = use.averageCrossRegionBytes * SECONDS_PER_MONTH;
  const parts: string[] = [];
  if (internet > 0) parts.push(`${formatBytes(bytes(internet))} to the internet`);
  if (zones > 0) parts.push(`${formatBytes(bytes(zones))} between zones`);
  if (regions > 0) parts.push(`${formatBytes(bytes(regions))} between regions`);
  if (parts.length === 0) return null;
  return {
    title: parts.join(', '),
    usd:
      progressivePrice(
        internet / BYTES_PER_GB,
        isCdn ? CDN_PRICE_STEPS : INTERNET_PRICE_STEPS,
        constants,
      ) +
      (zones / BYTES_PER_GB) * constants['transfer.crossZone.usdPerGb'] +
      (regions / BYTES_PER_GB) * constants['transfer.crossRegion.usdPerGb'],
  };
}
