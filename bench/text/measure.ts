import { asTable } from '../../src/cli/table';
import {
  countOf,
  MIN_PRECISION,
  MIN_RECALL,
  precisionOf,
  recallOf,
  type Reading,
} from '../../tests/helpers/measure-text';

/** What `npm run measure:text` prints. */
export { measureAll } from '../../tests/helpers/measure-text';

const HALVES: readonly (readonly [string, (reading: Reading) => boolean])[] = [
  ['first', ({ sentence }) => !sentence.isHeldOut],
  ['held out', ({ sentence }) => sentence.isHeldOut],
  ['both', () => true],
];

/** Precision and recall for each problem and for all, for both halves apart and together. */
export function tableOf(readings: readonly Reading[]): string {
  const problems = [...new Set(readings.map(({ problem }) => problem))];
  const groups = [
    ...problems.map((name) => ({
      name,
      readings: readings.filter(({ problem }) => problem === name),
    })),
    { name: 'all', readings },
  ];
  const rows = groups.flatMap((group) =>
    HALVES.map(([half, isIn]) => {
      const count = countOf(group.readings.filter(isIn));
      return {
        problem: group.name,
        half,
        ...count,
        precision: shareText(precisionOf(count)),
        recall: shareText(recallOf(count)),
      };
    }),
  );
  return asTable(
    rows.filter(({ sentences }) => sentences > 0),
    ['precision', 'recall'],
  );
}

export function missesText(readings: readonly Reading[]): string {
  return readings
    .filter(({ wrong, overlooked }) => wrong.length + overlooked.length > 0)
    .map(({ problem, sentence, wrong, overlooked }) => {
      const listed = [...wrong.map((id) => `+${id}`), ...overlooked.map((id) => `-${id}`)];
      return `${problem}: ${sentence.text}\n  ${listed.join(' ')}`;
    })
    .join('\n');
}

/** What is below its bound, in words. */
export function shortfalls(readings: readonly Reading[]): string[] {
  const count = countOf(readings);
  return [
    ['Precision', precisionOf(count), MIN_PRECISION] as const,
    ['Recall', recallOf(count), MIN_RECALL] as const,
  ]
    .filter(([, share, min]) => share < min)
    .map(([name, share, min]) => `${name} is ${shareText(share)}, below ${shareText(min)}.`);
}

function shareText(share: number): string {
  return share.toFixed(3);
}
