const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Map([...DIGITS].map((digit, value) => [digit, value]));

/** The JSON text with everything beyond ASCII written as escapes; it means the same. */
export function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007F-\uFFFF]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Base64 of a text of ASCII characters. */
export function toBase64(ascii: string): string {
  let result = '';
  for (let start = 0; start < ascii.length; start += 3) {
    const [one, two, three] = [0, 1, 2].map((offset) => ascii.charCodeAt(start + offset));
    const bits = ((one ?? 0) << 16) | ((two || 0) << 8) | (three || 0);
    const digit = (shift: number) => DIGITS.charAt((bits >> shift) & 63);
    result += digit(18) + digit(12);
    result += start + 1 < ascii.length ? digit(6) : '=';
    result += start + 2 < ascii.length ? digit(0) : '=';
  }
  return result;
}

/** The text of one character per byte that the base64 stands for; null when it is not base64. Blanks are ignored. */
export function fromBase64(base64: string): string | null {
  const digits = base64.replace(/\s+/gu, '').replace(/={0,2}$/u, '');
  const parts: string[] = [];
  let [bits, held] = [0, 0];
  for (const digit of digits) {
    const value = VALUES.get(digit);
    if (value === undefined) return null;
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      parts.push(String.fromCharCode((bits >> held) & 0xff));
    }
  }
  return parts.join('');
}
