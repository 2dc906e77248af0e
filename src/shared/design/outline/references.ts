import { groupBy } from '../../lib/group-by';
import { quote } from '../file/remarks';
import { comparable, nearestWord } from '../kinds/nearest';
import type { Problems } from './problems';
import type { Reference } from './statements';
import { idText, nameText } from './text';

/** A nearest name is only looked for among so many. */
const MAX_COMPARED_NAMES = 500;

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Finds the components that connections name. */
export class References<Component extends Named> {
  readonly #byId: ReadonlyMap<string, Component>;
  readonly #byName: ReadonlyMap<string, readonly Component[]>;
  readonly #byLikeness: ReadonlyMap<string, readonly Component[]>;

  constructor(components: readonly Component[]) {
    this.#byId = new Map(components.map((component) => [component.id, component]));
    this.#byName = groupBy(components, ({ name }) => name);
    this.#byLikeness = groupBy(components, ({ name }) => comparable(name));
  }

  /**
   * The component with the id, or with exactly this name, or with this name but for letter case and hyphens; null,
   * with a problem, when there is none or it cannot be told which.
   */
  find(reference: Reference, hasAllNames: boolean, problems: Problems): Component | null {
    const { id, name } = reference;
    if (id !== null) {
      const component = this.#byId.get(id) ?? null;
      if (!component && hasAllNames) problems.add(reference, `there is no component ${idText(id)}`);
      return component;
    }
    const wanted = name ?? '';
    const found = this.#byName.get(wanted) ?? this.#byLikeness.get(comparable(wanted)) ?? [];
    const [component, other] = found;
    if (component && !other) return component;
    if (component && other) {
      problems.add(
        reference,
        () =>
          `${found.length} components are called ${quote(wanted)}; give each an id on its line (${nameText(wanted)} #a) and write it here too`,
      );
    } else if (hasAllNames) problems.add(reference, () => this.#missing(wanted));
    return null;
  }

  #missing(wanted: string): string {
    const names = [...this.#byName.keys()].slice(0, MAX_COMPARED_NAMES);
    const likely = nearestWord(names, wanted);
    const hint = likely === null ? '' : `; did you mean ${quote(likely)}?`;
    return `there is no component ${quote(wanted)}${hint}`;
  }
}
