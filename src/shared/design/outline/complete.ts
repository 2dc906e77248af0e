import { BOUNDARIES } from '../kinds/boundaries';
import { KINDS, kindSpec } from '../kinds/catalog';
import { CONNECTION_PROPERTIES } from '../kinds/connections';
import type { BoundaryKind, PropertySpec } from '../kinds/kind';
import { mayLieIn } from '../nesting';
import { CONNECTION_MODES, CONNECTION_OPERATIONS } from '../schema';
import { kindAtStart } from './kind-words';
import { Problems } from './problems';
import { nameText, UNKNOWN } from './text';
import { tokensOf, type Token } from './tokens';

export interface OutlineSuggestion {
  /** What is written into the outline. */
  readonly text: string;
  /** What it is: the label of the kind or property. */
  readonly detail: string;
}

export interface OutlineSuggestions {
  /** Where what has been typed of the word begins, counted from 0 in its line. */
  readonly start: number;
  readonly suggestions: readonly OutlineSuggestion[];
}

const DETAILS: readonly OutlineSuggestion[] = [...CONNECTION_MODES, ...CONNECTION_OPERATIONS].map(
  (text) => ({ text, detail: '' }),
);

/**
 * What can be written at the end of the last of these lines, which stops where the cursor is; `names` are those of the
 * components.
 */
export function suggestFor(
  lines: readonly string[],
  names: readonly string[],
): OutlineSuggestions | null {
  const text = lines.at(-1) ?? '';
  const start = text.search(/\S*$/u);
  const before = tokensOf({ number: 1, text: text.slice(0, start) }, new Problems());
  if (before === null) return null;
  const last = before.at(-1);
  const asNames = names.map((name) => ({ text: nameText(name), detail: 'component' }));
  const holders = holdersOf(lines);
  const owner = ownerIn(holders[0]);
  if (before.length === 0) {
    return { start, suggestions: owner ? settingsOf(owner) : [...kindsIn(holders), ...asNames] };
  }
  if (before[1]?.type === 'equals') {
    const id = before[0]?.text ?? '';
    const spec = owner?.specs.find((known) => known.id === id);
    return { start, suggestions: valuesOf(id, spec) };
  }
  if (last?.type === 'arrow') return { start, suggestions: asNames };
  const isConnection = before.some(({ type }) => type === 'arrow');
  return isConnection && last?.type !== 'colon' ? { start, suggestions: DETAILS } : null;
}

/** Whether lines stand below this one as a rule: it is a boundary. */
export function holdsLines(line: string): boolean {
  const tokens = tokensOf({ number: 1, text: line }, new Problems()) ?? [];
  const isItem = tokens.every(({ type }) => type !== 'arrow' && type !== 'equals');
  return isItem && kindAtStart(tokens)?.kind.type === 'boundary';
}

interface Owner {
  readonly isConnection: boolean;
  readonly specs: readonly PropertySpec[];
}

/** The lines that the last one stands under, innermost first. */
function holdersOf(lines: readonly string[]): readonly (readonly Token[])[] {
  const holders: (readonly Token[])[] = [];
  let indent = indentOf(lines.at(-1) ?? '');
  for (const text of lines.slice(0, -1).reverse()) {
    if (text.trim() === '' || /^\s*#/u.test(text) || indentOf(text) >= indent) continue;
    holders.push(tokensOf({ number: 1, text }, new Problems()) ?? []);
    indent = indentOf(text);
  }
  return holders;
}

/** The component or connection that a line is about. */
function ownerIn(holder: readonly Token[] = []): Owner | null {
  if (holder.some(({ type }) => type === 'arrow')) {
    return { isConnection: true, specs: CONNECTION_PROPERTIES };
  }
  const kind = kindAtStart(holder)?.kind;
  if (kind?.type !== 'component') return null;
  return { isConnection: false, specs: kindSpec(kind.kind).properties };
}

function settingsOf({ isConnection, specs }: Owner): readonly OutlineSuggestion[] {
  const fields = isConnection ? ['mode', 'operation', 'label', 'flows'] : [];
  return [
    ...specs.map(({ id, label }) => ({ text: `${id} = `, detail: label })),
    ...fields.map((id) => ({ text: `${id} = `, detail: 'of the connection' })),
  ];
}

/** Every kind of component, and the boundaries that may lie in those that the line stands under. */
function kindsIn(holders: readonly (readonly Token[])[]): readonly OutlineSuggestion[] {
  const around = holders.flatMap((tokens): BoundaryKind[] => {
    const kind = kindAtStart(tokens)?.kind;
    return kind?.type === 'boundary' ? [kind.kind] : [];
  });
  const boundaries = BOUNDARIES.filter(({ kind }) => around.length === 0 || mayLieIn(kind, around));
  return [...KINDS, ...boundaries].map(({ kind, label }) => ({ text: kind, detail: label }));
}

function indentOf(line: string): number {
  return line.search(/\S|$/u);
}

function valuesOf(id: string, spec: PropertySpec | undefined): readonly OutlineSuggestion[] {
  const plain = (texts: readonly string[]) => texts.map((text) => ({ text, detail: '' }));
  if (id === 'mode') return plain(CONNECTION_MODES);
  if (id === 'operation') return plain(CONNECTION_OPERATIONS);
  const unknown = { text: UNKNOWN, detail: 'nobody knows' };
  if (spec?.type === 'boolean') return [...plain(['true', 'false']), unknown];
  if (spec?.type !== 'choice') return spec ? [unknown] : [];
  return [...spec.options.map(({ value, label }) => ({ text: value, detail: label })), unknown];
}
