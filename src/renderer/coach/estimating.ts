import type { EstimateLine } from '#shared/estimation/estimator';
import { loadEstimator } from '#shared/estimation/load-estimator';

/** What a line of the sheet comes to, ready to be shown; an empty line has none. */
export type LineValue =
  | {
      readonly kind: 'value';
      readonly text: string;
      /** The same in other words, such as per day; null when there is nothing to add. */
      readonly alternative: string | null;
    }
  | { readonly kind: 'problem'; readonly text: string };

/** The values of a sheet's lines, by line id. */
export async function evaluateLines(
  lines: readonly EstimateLine[],
): Promise<Readonly<Record<string, LineValue>>> {
  const values: Record<string, LineValue> = {};
  for (const result of (await loadEstimator()).evaluateSheet(lines)) {
    if (result.status === 'ok') {
      const { display: text, alternative } = result;
      values[result.id] = { kind: 'value', text, alternative };
    }
    if (result.status === 'error') values[result.id] = { kind: 'problem', text: result.message };
  }
  return values;
}
