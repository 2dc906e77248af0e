import { groupBy } from '../../lib/group-by';

/** Tells which lines of an outline are which records of the design that it was written from. */

/** Something with the clues by which it can be told, the surest first. */
export interface Clued<Item> {
  readonly item: Item;
  readonly clues: readonly string[];
}

/**
 * The records for the lines, each record at most once. Clue by clue, what has the same clue is paired in order. By the
 * last clue only as many lines as there are records are paired, so that little is guessed.
 */
export function pairUp<Line, Old>(
  lines: readonly Clued<Line>[],
  olds: readonly Clued<Old>[],
): Map<Line, Old> {
  const pairs = new Map<Line, Old>();
  let [linesLeft, oldsLeft] = [lines, olds];
  const steps = lines[0]?.clues.length ?? 0;
  for (let step = 0; step < steps && oldsLeft.length > 0; step += 1) {
    const found = new Set<Old>();
    const clueOf = ({ clues }: Clued<unknown>) => clues[step] ?? '';
    const candidates = groupBy(oldsLeft, clueOf);
    for (const [wanted, group] of groupBy(linesLeft, clueOf)) {
      const sameClue = candidates.get(wanted) ?? [];
      if (step === steps - 1 && sameClue.length !== group.length) continue;
      for (const [index, { item }] of sameClue.slice(0, group.length).entries()) {
        const line = group[index];
        if (!line) continue;
        pairs.set(line.item, item);
        found.add(item);
      }
    }
    linesLeft = linesLeft.filter(({ item }) => !pairs.has(item));
    oldsLeft = oldsLeft.filter(({ item }) => !found.has(item));
  }
  return pairs;
}

interface Named {
  readonly kind: string;
  readonly name: string;
}

const clue = (...parts: readonly (string | null)[]) => JSON.stringify(parts);

/**
 * Components and boundaries are told by kind, name and where they are; then by what stands the same: a changed kind,
 * a new name after the same neighbour; at last by being of one kind.
 */
export function withClues<Item extends Named>(
  items: readonly Item[],
  whereOf: (item: Item) => string,
): readonly Clued<Item>[] {
  const previous = new Map<string, string>();
  return items.map((item) => {
    const { kind, name } = item;
    const where = whereOf(item);
    const neighbour = previous.get(where) ?? '';
    const own = clue(kind, name);
    previous.set(where, own);
    return {
      item,
      clues: [
        clue(kind, name, where),
        own,
        clue(name, where),
        name,
        clue(kind, where, neighbour),
        kind,
      ],
    };
  });
}

interface Line {
  readonly from: string;
  readonly to: string;
  readonly mode: string;
  readonly operation: string;
  readonly label: string;
}

/** Connections are told by their ends and what they say; one end may have changed. */
export function withConnectionClues<Item extends Line>(
  items: readonly Item[],
): readonly Clued<Item>[] {
  let neighbour = '';
  return items.map((item) => {
    const { from, to, mode, operation, label } = item;
    const ends = clue(from, to);
    const before = neighbour;
    neighbour = ends;
    return {
      item,
      clues: [
        clue(ends, mode, operation, label),
        clue(ends, label),
        ends,
        clue('from', from, before),
        clue('to', to, before),
        clue('from', from),
      ],
    };
  });
}
