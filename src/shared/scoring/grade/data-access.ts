import { inOrder, type Entity } from '../../interview/answers';
import type { EntitySpec, FlowSpec } from '../../problems/pack';
import { fewValuesOf, inPlainWords, isKeyedBy, isRising } from '../facts/shard-keys';
import { demandOfRequirements } from '../facts/path-demand';
import type { GradeContext } from './context';
import { found, missing, share, type GradePart } from './grade';

/** Which reads of the problem the described entities can serve by a key, and whether their keys spread the load. */

interface MatchedEntity {
  readonly spec: EntitySpec;
  readonly entity: Entity | null;
}

/** Partitions of a key with fewer values than this cannot spread a load. */
const FEW_VALUES = 100;

/** Whether each entity says which reads and writes it serves. */
export function access({ answers }: GradeContext): GradePart {
  const all = inOrder(answers.entities);
  const served = all.filter(
    ({ accessPaths, indexes }) => accessPaths.trim() !== '' || indexes.trim() !== '',
  );
  const reached = all.length === 0 ? 0 : share(served.length, all.length);
  return {
    possible: 0.5,
    earned: 0.5 * reached,
    evidence: [
      ...served.map(({ id, name }) =>
        found(`${name} says which reads and writes it serves.`, { answers: [id] }),
      ),
      ...(reached < 1
        ? [missing('Not every entity says how it is read: access paths or indexes.')]
        : []),
    ],
    advice:
      reached === 1
        ? null
        : {
            title: 'Say how each entity is read',
            detail:
              'Name the reads and writes by key, and an index for each other way of finding it.',
            effortMinutes: 1,
          },
  };
}

/** For each read of the problem, a key or an index of what it reads; and partitions that share the load. */
export function reads({ facts }: GradeContext, matched: readonly MatchedEntity[]): GradePart {
  const described = matched.flatMap(({ spec, entity }) => (entity ? [{ spec, entity }] : []));
  const demanded = facts.pack.flows.flatMap((flow) => {
    const held = described.filter(({ spec }) => flow.entities.includes(spec.id));
    const isDemanded = demandOfRequirements(flow.requirements, facts) !== 'none';
    return flow.operation === 'read' && flow.lookedUpBy && isDemanded && held.length > 0
      ? [{ flow, lookedUpBy: flow.lookedUpBy, entities: held.map(({ entity }) => entity) }]
      : [];
  });
  const isServed = ({ lookedUpBy, entities }: (typeof demanded)[number]) =>
    entities.some((entity) => isKeyedBy(waysInto(entity), lookedUpBy));
  const served = demanded.filter(isServed);
  const open = demanded.filter((read) => !isServed(read));
  const skewed = described.map(({ entity }) => entity).filter(isSkewed);
  const spread =
    described.length === 0 ? 0 : share(described.length - skewed.length, described.length);
  const reached =
    demanded.length === 0 ? spread : (share(served.length, demanded.length) + spread) / 2;
  return {
    possible: 1,
    earned: described.length === 0 ? 0 : reached,
    evidence: [
      ...served.map(({ flow, entities }) =>
        found(`${flow.title} finds ${namesOf(entities)} by a key.`, { answers: idsOf(entities) }),
      ),
      ...open.map(({ flow, lookedUpBy, entities }) =>
        missing(
          `${flow.title} looks ${namesOf(entities)} up by ${lookedUpBy[0] ?? 'a key'}, and no key or index starts with that.`,
          { answers: idsOf(entities) },
        ),
      ),
      ...skewed.map((entity) =>
        missing(
          `${entity.name} is divided by ${partitionKey(entity).join(', ')}: nearly all of its load meets in few partitions.`,
          { answers: [entity.id] },
        ),
      ),
    ],
    advice: adviceFor(
      open.map(({ flow }) => flow),
      skewed,
    ),
  };
}

function adviceFor(open: readonly FlowSpec[], skewed: readonly Entity[]): GradePart['advice'] {
  if (open.length > 0) {
    return {
      title: 'Give each read a key or an index',
      detail: `Without one every record is looked at: ${open.map(({ title }) => title).join(', ')}.`,
      effortMinutes: 2,
    };
  }
  return skewed.length === 0
    ? null
    : {
        title: 'Divide by a key of many values',
        detail:
          'Put an id or its hash first, and keep time or status as the order inside a partition.',
        effortMinutes: 2,
      };
}

/** Keys and indexes, each as its fields in words. */
function waysInto({ fields, indexes }: Entity): string[][] {
  const keyed = fields.filter(({ key }) => key !== 'none' && key !== 'foreign');
  const inText = indexes.split(/[,;()\n]/).map((field) => [inPlainWords(field)]);
  return [...keyed.map(({ name }) => [inPlainWords(name)]), ...inText].filter(
    ([field]) => field !== undefined && field !== '',
  );
}

function partitionKey({ fields }: Entity): string[] {
  return fields.filter(({ key }) => key === 'partition').map(({ name }) => name);
}

function isSkewed(entity: Entity): boolean {
  const fields = partitionKey(entity).map(inPlainWords);
  if (fields.length === 0) return false;
  const few = fewValuesOf(fields);
  return fields.every(isRising) || (few !== null && few < FEW_VALUES);
}

function namesOf(entities: readonly Entity[]): string {
  return entities.map(({ name }) => name).join(' or ');
}

function idsOf(entities: readonly Entity[]): string[] {
  return entities.map(({ id }) => id);
}
