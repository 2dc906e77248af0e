import { inShort, serious, type Packs } from './judged';
import type { Line } from './line';

const LEAST = 85;

/** Each reference on its own problem: nothing serious, and nearly all that a drawing can earn. */
export function referenceLines(packs: Packs): Line[] {
  return packs.all.flatMap((pack) =>
    pack.references.map(({ id, design, answers }): Line => {
      const report = packs.judge(pack, design, answers);
      const faults = serious(report);
      return {
        group: 'references on their own problem',
        subject: `${pack.id}: ${id}`,
        wanted: `nothing serious, at least ${LEAST}`,
        measured: `${faults.length} serious, ${report.designScore}`,
        isHeld: faults.length === 0 && report.designScore >= LEAST,
        remarks: faults.map(inShort),
      };
    }),
  );
}
