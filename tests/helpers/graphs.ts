/** Large graphs of a regular shape, whose answers are known. */
export interface Graph {
  readonly nodes: readonly string[];
  readonly successors: (node: string) => readonly string[];
}

const name = (index: number) => `n${String(index).padStart(5, '0')}`;

function graphOf(count: number, successorsOf: (index: number) => readonly number[]): Graph {
  const nodes = Array.from({ length: count }, (_, index) => name(index));
  const successors = new Map(nodes.map((node, index) => [node, successorsOf(index).map(name)]));
  return { nodes, successors: (node) => successors.get(node) ?? [] };
}

/** Each node leads to the next; with `isClosed` the last one leads back to all. */
export function chain(count: number, { isClosed = false } = {}): Graph {
  const all = Array.from({ length: count - 1 }, (_, index) => index);
  return graphOf(count, (index) => (index < count - 1 ? [index + 1] : isClosed ? all : []));
}

/** Each node leads to the next, and the last to the first. */
export function circle(count: number): Graph {
  return graphOf(count, (index) => [(index + 1) % count]);
}

/** Each node leads to the one at its right and the one below. */
export function grid(rows: number, columns: number): Graph {
  return graphOf(rows * columns, (index) => [
    ...(index % columns < columns - 1 ? [index + 1] : []),
    ...(index + columns < rows * columns ? [index + columns] : []),
  ]);
}

/** Groups in which every node leads to every other; the last of each leads to the first of the next. */
export function denseCircles(groups: number, size: number): Graph {
  return graphOf(groups * size, (index) => {
    const group = Math.floor(index / size);
    const others = Array.from({ length: size }, (_, place) => group * size + place);
    const isDoor = index % size === size - 1 && group < groups - 1;
    return [...others.filter((other) => other !== index), ...(isDoor ? [index + 1] : [])];
  });
}
