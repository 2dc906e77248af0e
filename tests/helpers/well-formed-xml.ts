const NAME = String.raw`[A-Za-z_][\w.:-]*`;
const TAG = new RegExp(String.raw`<(/?)(${NAME})((?:\s+${NAME}="[^"<]*")*)\s*(/?)>`, 'y');
const LOOSE_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/iu;
/** Control characters but tab and line ends, lone surrogates, and two code points that XML 1.0 excludes. */
const FORBIDDEN = /[^\P{Cc}\t\n\r]|\p{Cs}|\uFFFE|\uFFFF/u;

/** The names of the elements in order, or what keeps the text from being well-formed XML (elements and text only). */
export function parseXml(text: string): { elements: string[] } | { fault: string } {
  if (FORBIDDEN.test(text)) return { fault: 'a character that XML does not allow' };
  if (LOOSE_AMPERSAND.test(text)) return { fault: 'an ampersand that begins no reference' };
  const elements: string[] = [];
  const open: string[] = [];
  let position = 0;
  while (position < text.length) {
    const next = text.indexOf('<', position);
    const between = text.slice(position, next < 0 ? text.length : next);
    if (open.length === 0 && between.trim() !== '') return { fault: `text outside: ${between}` };
    if (next < 0) break;
    TAG.lastIndex = next;
    const [whole, closing, name, attributes, empty] = TAG.exec(text) ?? [];
    if (whole === undefined || name === undefined) {
      return { fault: `not a tag: ${text.slice(next, next + 40)}` };
    }
    if (closing === '/') {
      if (open.pop() !== name) return { fault: `</${name}> closes another element` };
    } else {
      const names = [...(attributes ?? '').matchAll(/\s([\w.:-]+)="/gu)].map(([, each]) => each);
      if (new Set(names).size < names.length) return { fault: `an attribute twice in <${name}>` };
      elements.push(name);
      if (empty !== '/') open.push(name);
    }
    position = next + whole.length;
  }
  return open.length > 0 ? { fault: `<${open.join('><')}> left open` } : { elements };
}
