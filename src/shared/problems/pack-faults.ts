import type { ProblemId } from './ids';
import { PackSchema, type Pack } from './pack';

/** What is wrong with a pack, in words for its author; none: it can be played. */
export function packFaults(id: ProblemId, pack: Pack): string[] {
  const parsed = PackSchema.safeParse(pack);
  if (!parsed.success) {
    return parsed.error.issues.map(({ path, message }) => `${id}: ${path.join('.')}: ${message}`);
  }
  return [
    ...(pack.id === id ? [] : [`${id}: the pack says that it is ${pack.id}.`]),
    ...[...unknownIds(pack), ...unlearned(pack)].map((fault) => `${id}: ${fault}`),
  ];
}

function unknownIds(pack: Pack): string[] {
  const requirements = idsOf(pack.requirements);
  const flows = idsOf(pack.flows);
  const entities = idsOf(pack.entities);
  const check = (where: string, named: readonly string[], known: ReadonlySet<string>) =>
    named.filter((id) => !known.has(id)).map((id) => `${where} names ${id}, which is not there.`);
  return [
    ...[...pack.operations, ...pack.flows, ...pack.requiredPaths, ...pack.parts].flatMap((one) =>
      check(one.id, one.requirements, requirements),
    ),
    ...pack.requiredPaths.flatMap(({ id, flow }) => check(id, [flow], flows)),
    ...pack.flows.flatMap(({ id, causedBy, entities: named }) => [
      ...check(id, causedBy === null ? [] : [causedBy], flows),
      ...check(id, named, entities),
    ]),
  ];
}

/** What no wording knows is never found on a card or in a question. */
function unlearned({ requirements, facts, wordings }: Pack): string[] {
  return [
    ...requirements.filter(({ id }) => !wordings.cards.ids.includes(id)),
    ...facts.filter(({ id }) => !wordings.questions.ids.includes(id)),
  ].map(({ id }) => `nobody was taught how people word ${id}: see scripts/wording/README.md.`);
}

function idsOf(items: readonly { readonly id: string }[]): Set<string> {
  return new Set(items.map(({ id }) => id));
}
