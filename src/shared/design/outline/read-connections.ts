import type { ComponentDraft } from '../file/read-items';
import { CONNECTION_PROPERTIES, connectionDefaults } from '../kinds/connections';
import type { Connection } from '../schema';
import { pairUp, withConnectionClues } from './identity';
import { Ids } from './ids';
import type { ComponentLine, ConnectionLine, ParsedOutline } from './parse';
import type { Reading } from './read-items';
import { References } from './references';
import { readConnectionDetails, readLabel, readProperties } from './settings';

type Draft = Omit<Connection, 'id'> & { readonly line: ConnectionLine };

/** The connections of the lines between the components, each with its id. */
export function readConnections(
  outline: ParsedOutline,
  components: ReadonlyMap<ComponentLine, ComponentDraft>,
  { base, nextId, problems }: Reading,
): ReadonlyMap<ConnectionLine, Connection> {
  const references = new References([...components.values()]);
  const hasAllNames = !outline.hasBrokenLines;
  const drafts: Draft[] = [];
  for (const line of outline.connections) {
    const { statement, owner, settings } = line;
    const from = statement.from
      ? references.find(statement.from, hasAllNames, problems)
      : owner && (components.get(owner) ?? null);
    const to = references.find(statement.to, hasAllNames, problems);
    const { details, properties } = readConnectionDetails(settings, problems);
    const label = statement.label ? readLabel(statement.label, problems) : undefined;
    for (const name of ['mode', 'operation', 'label'] as const) {
      if (statement[name] !== null && details[name] !== undefined) {
        problems.add(statement, `has two words for its ${name}; leave one of them`);
      }
    }
    const usual = connectionDefaults(from?.kind ?? 'service', to?.kind ?? 'service');
    drafts.push({
      line,
      from: from?.id ?? '',
      to: to?.id ?? '',
      mode: statement.mode ?? details.mode ?? usual.mode,
      operation: statement.operation ?? details.operation ?? usual.operation,
      label: label ?? details.label ?? '',
      flows: details.flows ?? [],
      properties: readProperties(properties, CONNECTION_PROPERTIES, problems),
    });
  }
  const ids = new Ids(Object.keys(base.connections), nextId);
  const written = new Map<ConnectionLine, string>();
  for (const { line } of drafts) {
    const given = line.statement.id;
    const id = given && ids.claim(given, problems);
    if (id !== null) written.set(line, id);
  }
  const pairs = pairUp(
    withConnectionClues(drafts).filter(({ item }) => !written.has(item.line)),
    withConnectionClues(Object.values(base.connections)).filter(
      ({ item }) => !ids.isWritten(item.id),
    ),
  );
  return new Map(
    drafts.map((draft) => {
      const { line, ...said } = draft;
      return [line, { id: written.get(line) ?? pairs.get(draft)?.id ?? ids.next(), ...said }];
    }),
  );
}
