import { Heap } from './heap';
import type { Random } from './random';

/** Instances with servers each, first come first served. Requests must come in the order of time. */
export class Tier {
  readonly #choose: (atSeconds: number) => Line;
  #busySeconds = 0;

  constructor({ lines, serversPerLine, algorithm }: TierSpec, random: Random) {
    const made = Array.from({ length: lines }, () => new Line(serversPerLine));
    this.#choose = chooser(made, algorithm, random);
  }

  /** When a request that comes now is done. */
  serve(atSeconds: number, workSeconds: number): number {
    this.#busySeconds += workSeconds;
    return this.#choose(atSeconds).serve(atSeconds, workSeconds);
  }

  /** When a request that comes now would be done, without being there for others. */
  probe(atSeconds: number, workSeconds: number): number {
    return this.#choose(atSeconds).startOf(atSeconds) + workSeconds;
  }

  get busySeconds(): number {
    return this.#busySeconds;
  }
}

export interface TierSpec {
  readonly lines: number;
  readonly serversPerLine: number;
  readonly algorithm: string | null;
}

class Line {
  /** When each server is free. */
  readonly #free = new Heap<null>();
  /** When those inside leave. */
  readonly #leaving = new Heap<null>();

  constructor(servers: number) {
    for (let server = 0; server < servers; server += 1) this.#free.push(0, null);
  }

  insideAt(atSeconds: number): number {
    while (this.#leaving.first <= atSeconds) this.#leaving.pop();
    return this.#leaving.size;
  }

  startOf(atSeconds: number): number {
    return Math.max(atSeconds, this.#free.first);
  }

  serve(atSeconds: number, workSeconds: number): number {
    const done = this.startOf(atSeconds) + workSeconds;
    this.#free.pop();
    this.#free.push(done, null);
    this.#leaving.push(done, null);
    return done;
  }
}

function chooser(
  lines: readonly Line[],
  algorithm: string | null,
  random: Random,
): (atSeconds: number) => Line {
  const [only] = lines;
  if (!only) throw new Error('A tier needs a line.');
  const any = () => lines[Math.floor(random.even() * lines.length)] ?? only;
  let turn = 0;
  switch (algorithm) {
    case 'least-connections':
      return (at) =>
        lines.reduce((best, line) => (line.insideAt(at) < best.insideAt(at) ? line : best));
    case 'two-choices':
      return (at) => {
        const [one, other] = [any(), any()];
        return other.insideAt(at) < one.insideAt(at) ? other : one;
      };
    case 'round-robin':
    case 'weighted-round-robin':
      return () => lines[(turn += 1) % lines.length] ?? only;
    default:
      return any;
  }
}
