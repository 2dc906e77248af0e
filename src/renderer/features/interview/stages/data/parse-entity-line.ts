import { NAME_LENGTH, type Entity, type EntityField } from '#shared/interview/answers';

export const MAX_FIELDS = 100;

/** `Link: code, longUrl text`; the first field is taken for the primary key. */
export function parseEntityLine(line: string): Pick<Entity, 'name' | 'fields'> {
  const [name = '', ...rest] = line.split(':');
  const fields = rest
    .join(':')
    .split(',')
    .map((field) => field.trim())
    .filter(Boolean)
    .slice(0, MAX_FIELDS)
    .map(parseField);
  return { name: name.trim().slice(0, NAME_LENGTH), fields };
}

/** `name type`; the first field of an entity is taken for its key. */
export function parseField(text: string, index: number): EntityField {
  const [name = '', ...type] = text.split(/\s+/);
  return {
    name: name.slice(0, NAME_LENGTH),
    type: type.join(' ').slice(0, NAME_LENGTH),
    key: index === 0 ? 'primary' : 'none',
  };
}
