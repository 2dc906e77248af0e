import type { Boundary, Design } from '#shared/design/schema';
import { outwardsFrom } from '#shared/design/nesting';
import { formatPercent, formatRate } from '#shared/load/format';
import type { ComponentLoad, ConnectionLoad, LoadResult } from '#shared/load/results';
import type { Share } from '#shared/load/units';
import type { WhatIf } from '#shared/load/what-if';
import type { CanvasLoad, ComponentLoadMark, ConnectionLoadMark } from '../canvas/canvas-types';

/** What a result looks like on the canvas. */
export function canvasLoad(design: Design, result: LoadResult, whatIf: WhatIf): CanvasLoad {
  return {
    components: marksById(result.components, (component) =>
      componentMark(component, result.bottleneck?.component === component.id),
    ),
    connections: marksById(result.connections, connectionMark),
    downBoundaries: downBoundaries(design, whatIf),
  };
}

function marksById<Item extends { readonly id: string }, Mark>(
  items: readonly Item[],
  markOf: (item: Item) => Mark | null,
): Readonly<Record<string, Mark>> {
  return Object.fromEntries(
    items.flatMap((item) => {
      const mark = markOf(item);
      return mark ? [[item.id, mark] as const] : [];
    }),
  );
}

/** null: nothing comes here, or there is no limit worth a bar. */
function componentMark(load: ComponentLoad, isBottleneck: boolean): ComponentLoadMark | null {
  const { status, utilisation } = load;
  switch (status) {
    case 'unused':
      return null;
    case 'failed':
      return { state: 'failed', level: null, text: 'down', words: 'down', isBottleneck: false };
    case 'unknown':
      return {
        state: 'unknown',
        level: null,
        text: '?',
        words: 'utilisation not known',
        isBottleneck,
      };
    default: {
      if (utilisation === null) return null;
      const text = utilisationText(utilisation);
      const words = [
        `utilisation ${text}`,
        status === 'ok' ? '' : status,
        isBottleneck ? 'bottleneck' : '',
      ];
      return {
        state: status,
        level: Math.min(1, Math.max(0, utilisation)),
        text,
        words: words.filter(Boolean).join(', '),
        isBottleneck,
      };
    }
  }
}

/** There is no room for small fractions, and nobody acts on them. */
function utilisationText(utilisation: Share): string {
  return utilisation > 0 && utilisation < 0.01 ? '< 1 %' : formatPercent(utilisation);
}

function connectionMark(load: ConnectionLoad): ConnectionLoadMark | null {
  const { offeredPerSecond, servedPerSecond } = load;
  if (offeredPerSecond === 0) return null;
  const [served, offered] = [formatRate(servedPerSecond), formatRate(offeredPerSecond)];
  return { served, offered: offered === served ? null : offered };
}

/** The frames that are down, with those that lie in them. */
function downBoundaries({ boundaries }: Design, whatIf: WhatIf): ReadonlySet<string> {
  const { failedZones, failedRegions } = whatIf;
  if (failedZones.length + failedRegions.length === 0) return NO_BOUNDARIES;
  return new Set(
    Object.keys(boundaries).filter((id) =>
      outwardsFrom(boundaries, id).some(
        (around) =>
          (around.kind === 'zone' && isNamed(around, failedZones)) ||
          (around.kind === 'region' && isNamed(around, failedRegions)),
      ),
    ),
  );
}

/** By id or by name, as the model takes them. */
function isNamed({ id, name }: Boundary, failed: readonly string[]): boolean {
  const plain = (text: string) => text.trim().toLowerCase();
  return failed.some((one) => plain(one) === plain(id) || plain(one) === plain(name));
}

const NO_BOUNDARIES: ReadonlySet<string> = new Set();
