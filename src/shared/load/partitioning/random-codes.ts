import { share, type Share } from '../units';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const BASE = ALPHABET.length;

/** How many codes of `length` letters and digits there are. */
export function codeSpace(length: number): number {
  return BASE ** Math.max(0, length);
}

/** The probability that the next random code is already taken. */
export function collisionChance(taken: number, length: number): Share {
  return share(Math.min(1, Math.max(0, taken) / codeSpace(length)));
}

/** How many random codes make a collision among any of them as likely as not (birthday problem). */
export function evenChanceOfCollision(length: number): number {
  return Math.sqrt(2 * Math.LN2 * codeSpace(length));
}

/** A whole number of 0 or more in base 62: a to z are 0 to 25, A to Z 26 to 51, digits 52 to 61. */
export function base62(number: number): string {
  let rest = Math.max(0, Math.floor(number));
  let code = '';
  do {
    code = ALPHABET.charAt(rest % BASE) + code;
    rest = Math.floor(rest / BASE);
  } while (rest > 0);
  return code;
}
