import { inOrder, type Entity } from '../../interview/answers';
import type { Pack } from '../../problems/pack';
import { findConcept } from '../facts/matching';
import { joined } from '../facts/words';
import type { GradeContext } from './context';
import { access, reads } from './data-access';
import { found, gradeFrom, missing, share, type Grade, type GradePart } from './grade';

type EntitySpec = Pack['entities'][number];

interface MatchedEntity {
  readonly spec: EntitySpec;
  readonly entity: Entity | null;
}

/** Entities, the keys by which they are found, and the reads and writes they serve. */
export function gradeDataModel(context: GradeContext): Grade {
  const matched = matchEntities(context);
  return gradeFrom([entities(matched), keys(matched), reads(context, matched), access(context)]);
}

function matchEntities({ facts, answers }: GradeContext): MatchedEntity[] {
  const free = new Set(inOrder(answers.entities));
  return facts.pack.entities.map((spec) => {
    const entity =
      [...free].find((one) => findConcept(spaced(one.name), spec.recognisedBy)) ??
      [...free].find((one) =>
        findConcept(joined(spaced(one.name), one.notes), spec.recognisedBy),
      ) ??
      null;
    if (entity) free.delete(entity);
    return { spec, entity };
  });
}

/** `click_rollup` and `clickRollup` as words. */
function spaced(name: string): string {
  return name.replaceAll(/[_-]+/g, ' ').replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
}

function entities(matched: readonly MatchedEntity[]): GradePart {
  const musts = matched.filter(({ spec }) => spec.isMust);
  const open = musts.filter(({ entity }) => entity === null);
  return {
    possible: 1.5,
    earned: 1.5 * share(musts.length - open.length, musts.length),
    evidence: [
      ...matched.flatMap(({ spec, entity }) =>
        entity ? [found(`${spec.title}: ${entity.name}`, { answers: [entity.id] })] : [],
      ),
      ...open.map(({ spec }) =>
        missing(`No entity for “${spec.title}”, for example: ${spec.example}`),
      ),
    ],
    advice:
      open[0] === undefined
        ? null
        : {
            title: 'Add the missing entities',
            detail: open.map(({ spec }) => spec.example).join('\n'),
            effortMinutes: open.length,
          },
  };
}

function keys(matched: readonly MatchedEntity[]): GradePart {
  const judged = matched.flatMap(({ spec, entity }) => (entity ? [{ spec, entity }] : []));
  const keyed = judged.filter(({ spec, entity }) => hasKey(spec, entity));
  const open = judged.filter(({ spec, entity }) => !hasKey(spec, entity));
  return {
    possible: 1,
    earned: judged.length === 0 ? 0 : share(keyed.length, judged.length),
    evidence: [
      ...keyed.map(({ entity }) =>
        found(`${entity.name} is found by ${keyNames(entity).join(', ')}.`, {
          answers: [entity.id],
        }),
      ),
      ...open.map(({ spec, entity }) =>
        missing(`${entity.name} has no key that serves “${spec.accessPath.replace(/[.]$/, '')}”.`, {
          answers: [entity.id],
        }),
      ),
    ],
    advice:
      open[0] === undefined
        ? null
        : {
            title: 'Mark primary and partition keys',
            detail: open.map(({ spec }) => spec.example).join('\n'),
            effortMinutes: 1,
          },
  };
}

const keyNames = ({ fields }: Entity) =>
  fields.filter(({ key }) => key === 'primary' || key === 'partition').map(({ name }) => name);

function hasKey({ key }: EntitySpec, entity: Entity): boolean {
  const names = keyNames(entity);
  return key === null
    ? names.length > 0
    : names.some((name) => findConcept(spaced(name), key) !== null);
}
