import { valueProblem } from '../kinds/accepts';
import type { PropertySpec } from '../kinds/kind';
import { nearestWord } from '../kinds/nearest';
import { type Properties, type PropertyValue, PropertyValueSchema } from '../schema';
import { inPath, quote, type Remarks } from './remarks';

export const MAX_PROPERTY_ID_LENGTH = 60;
/** Several times what any kind has. */
const MAX_PROPERTIES = 200;

/** Values that do not fit what the property means become unknown, with a warning; nothing is guessed. */
export function readProperties(
  path: string,
  value: unknown,
  specs: readonly PropertySpec[],
  remarks: Remarks,
): Properties {
  if (value === undefined || value === null) return {};
  const entries = Object.entries(remarks.fields(path, value) ?? {});
  if (entries.length > MAX_PROPERTIES) {
    remarks.problem(
      path,
      `has ${entries.length} properties; at most ${MAX_PROPERTIES} can be read`,
    );
    return {};
  }
  const properties: Record<string, PropertyValue> = {};
  for (const [id, written] of entries) {
    const place = `${path}.${inPath(id)}`;
    if (id === '' || id.length > MAX_PROPERTY_ID_LENGTH || id === '__proto__') {
      remarks.warn(place, 'is not the name of a property and was left out');
      continue;
    }
    const spec = specs.find((known) => known.id === id);
    const read = readValue(written, spec);
    if ('trouble' in read) {
      remarks.warn(place, `${quote(written)} ${read.trouble}; it counts as unknown`);
    }
    if (!spec) remarks.warn(place, () => noSuchProperty(id, specs));
    properties[id] = 'value' in read ? read.value : null;
  }
  return properties;
}

/** In the words that every reader of designs uses. */
export function noSuchProperty(id: string, specs: readonly PropertySpec[]): string {
  const likely = nearestWord(
    specs.map((spec) => spec.id),
    id,
  );
  const hint = likely === null ? '' : `; did you mean "${likely}"?`;
  return `nothing here has a property of this name${hint}`;
}

type ReadValue = { readonly value: PropertyValue } | { readonly trouble: string };

function readValue(written: unknown, spec: PropertySpec | undefined): ReadValue {
  if (!isPropertyValue(written)) return { trouble: unreadable(written) };
  const trouble = spec && valueProblem(spec, written);
  return trouble ? { trouble } : { value: written };
}

/** As the schema has it; most values are so simple that asking it would take the most time of reading a file. */
function isPropertyValue(written: unknown): written is PropertyValue {
  const isSimple = written === null || typeof written === 'boolean' || Number.isFinite(written);
  return isSimple || PropertyValueSchema.safeParse(written).success;
}

/** Why a value is nothing that any property can have. */
function unreadable(written: unknown): string {
  if (typeof written === 'string') return 'is too long a text';
  if (typeof written === 'number') return 'is too large a number';
  if (Array.isArray(written)) return 'is not a list of at most 200 names';
  return 'is not a number, text, truth value or list of names';
}
