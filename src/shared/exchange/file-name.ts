export interface FileNameParts {
  /** For example the title of the problem; letters that not every system accepts are left out. */
  readonly title: string;
  /** What the file holds: `design`, `report`, `session`. */
  readonly content: string;
  /** The day as `2026-11-21`. */
  readonly day: string;
  /** Without the dot. */
  readonly extension: string;
}

const MAX_TITLE_LENGTH = 60;

/** A name for a new file that every file system accepts: `url-shortener-design-2026-11-21.png`. */
export function suggestedFileName(parts: FileNameParts): string {
  const words = [parts.title.slice(0, 4 * MAX_TITLE_LENGTH), parts.content, parts.day].map(
    plainWords,
  );
  const [title = '', ...others] = words;
  const short = title.slice(0, MAX_TITLE_LENGTH).replace(/-+$/u, '');
  return `${[short, ...others].filter((word) => word !== '').join('-')}.${parts.extension}`;
}

/** Letters that do not come apart into a plain one and a mark. */
const SPELT_OUT: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l' };

function plainWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}+/gu, '')
    .toLowerCase()
    .replace(/[ßæœøł]/gu, (letter) => SPELT_OUT[letter] ?? '')
    .replace(/['’]/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}
