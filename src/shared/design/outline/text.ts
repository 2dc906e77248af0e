/** How names, labels and ids are written: bare where that can be read again, in quotation marks otherwise. */

/** What stands in place of a value that nobody knows. */
export const UNKNOWN = 'unknown';

/** Words that mean something after a name, so that a bare name cannot end with or hold one of them. */
const RESERVED = new Set([
  ...['at', 'size', 'locked', 'unlocked', 'as'],
  ...['sync', 'async', 'replicate', 'any', 'read', 'write'],
]);

const BARE_WORD = /^[\p{L}\p{N}_/&(][\p{L}\p{M}\p{N}_.,/&()'+@%-]*$/u;
const BARE_ID = /^[\w.-]+$/u;
/** Controls, line ends, halves of characters and invisible marks; not the joiners of emoji and scripts. */
const INVISIBLE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** What would begin a comment. */
const COMMENT = /(?:^|\s)#(?:\s|$)/u;

/** In quotation marks, with the escapes of JSON. */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(INVISIBLE, (character) =>
    [...Array(character.length).keys()]
      .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}

/** A name, as it is written after a kind or as an end of a connection. */
export function nameText(name: string): string {
  const words = name.split(' ');
  const isBare = words.every((word) => BARE_WORD.test(word) && !RESERVED.has(word.toLowerCase()));
  return isBare ? name : quoted(name);
}

export function idText(id: string): string {
  return `#${BARE_ID.test(id) ? id : quoted(id)}`;
}

/** A label, a note or a value of text, which goes on to the end of its line. */
export function tailText(text: string): string {
  const isBare =
    text !== '' &&
    text === text.trim() &&
    text !== UNKNOWN &&
    !text.startsWith('"') &&
    !COMMENT.test(text) &&
    text.search(INVISIBLE) === -1;
  return isBare ? text : quoted(text);
}

/** A property that is known to the kind stands bare; in quotation marks a property is taken as it is. */
export function isBarePropertyId(id: string): boolean {
  return /^[A-Za-z]\w*$/u.test(id);
}

/** A number that is read again as the same number, minus zero among them. */
export function numberText(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value);
}

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/iu;

/** The number that a text stands for; null when it is none. */
export function numberIn(text: string): number | null {
  return NUMBER.test(text) ? Number(text) : null;
}
