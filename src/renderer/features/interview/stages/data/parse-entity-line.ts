import type { Entity, EntityField } from '#shared/interview/answers';

/** `Link: code, longUrl text`; the first field is taken for the primary key. */
export function parseEntityLine(line: string): Pick<Entity, 'name' | 'fields'> {
  const [name = '', ...rest] = line.split(':');
  const fields = rest
    .join(':')
    .split(',')
    .map((field) => field.trim())
    .filter(Boolean)
    .slice(0, 100)
    .map(parseField);
  return { name: name.trim().slice(0, 100), fields };
}

function parseField(text: string, index: number): EntityField {
  const [name = '', ...type] = text.split(/\s+/);
  return {
    name: name.slice(0, 100),
    type: type.join(' ').slice(0, 100),
    key: index === 0 ? 'primary' : 'none',
  };
}
