import type { Design } from '#shared/design/schema';
import { memoised, recalledOf } from '#shared/lib/memoised';
import { PROBLEM_IDS, type ProblemId } from '#shared/problems/ids';
import { loadPack } from '#shared/problems/load-pack';
import type { Pack, Reference } from '#shared/problems/pack';
import { judge } from '#shared/scoring/judge';
import type { Finding, Report } from '#shared/scoring/report';

/** All packs, and the drawing alone as the judge sees it. */
export class Packs {
  private constructor(readonly all: readonly Pack[]) {}

  static async load(): Promise<Packs> {
    const loaded = await Promise.all(PROBLEM_IDS.map(loadPack));
    return new Packs(loaded.filter((pack) => pack !== null));
  }

  judge(pack: Pack, design: Design, answers: Reference['answers'] | null = null): Report {
    return this.reportsOf(pack)(design)(answers);
  }

  /** Several lines ask about the same drawing, and each report leaves out its components in turn. */
  private readonly reportsOf = recalledOf((pack: Pack) =>
    recalledOf((design: Design) =>
      memoised((answers: Reference['answers'] | null) =>
        judge({
          pack,
          level: 'senior',
          mode: null,
          design,
          answers,
          session: null,
          estimates: null,
          others: this.others(pack.id),
        }),
      ),
    ),
  );

  /** The first reference of a problem. */
  referenceOf(pack: Pack): Reference {
    const [first] = pack.references;
    if (!first) throw new Error(`${pack.id} has no reference.`);
    return first;
  }

  others(id: ProblemId): readonly Pack[] {
    return this.all.filter((pack) => pack.id !== id);
  }
}

export function serious({ findings }: Report): Finding[] {
  return findings.filter(
    ({ outcome, severity }) =>
      outcome === 'error' ||
      (outcome === 'fail' && (severity === 'blocker' || severity === 'major')),
  );
}

export function inShort({ rule, severity, components }: Finding): string {
  return `${severity} ${rule} at ${components.join(', ')}`;
}
