import { lemmasOf } from '../text/lemmas';
import { SECONDS_PER_DAY, SECONDS_PER_MONTH, SECONDS_PER_YEAR, type Quantity } from './quantity';

/** The words that candidates put behind numbers. Prefixes of bytes and bits are decimal, `KiB` and the like binary. */

const seconds = (value: number): Quantity => ({ value, bytes: 0, seconds: 1, dollars: 0 });
const bytes = (value: number): Quantity => ({ value, bytes: 1, seconds: 0, dollars: 0 });
const perSecond = (value: number): Quantity => ({ value, bytes: 0, seconds: -1, dollars: 0 });
const bytesPerSecond = (value: number): Quantity => ({ value, bytes: 1, seconds: -1, dollars: 0 });
const dollars = (value: number): Quantity => ({ value, bytes: 0, seconds: 0, dollars: 1 });

/** Units whose capitals do not matter. */
const ANY_CASE = new Map<string, Quantity>();
/** Units whose capitals matter: `MB` is bytes, `Mb` bits. */
const EXACT_CASE = new Map<string, Quantity>();

function define(words: string, quantity: Quantity): void {
  for (const word of words.split(' ')) ANY_CASE.set(word, quantity);
}

define('ns nanosecond nanoseconds', seconds(1e-9));
define('us microsecond microseconds', seconds(1e-6));
define('ms msec millisecond milliseconds', seconds(1e-3));
define('s sec secs second seconds', seconds(1));
define('min mins minute minutes', seconds(60));
define('h hr hrs hour hours', seconds(3_600));
define('d day days', seconds(SECONDS_PER_DAY));
define('week weeks', seconds(7 * SECONDS_PER_DAY));
define('month months mo', seconds(SECONDS_PER_MONTH));
define('y yr yrs year years', seconds(SECONDS_PER_YEAR));
define('rps qps tps ops iops hz', perSecond(1));
define('krps kqps', perSecond(1e3));
define('usd dollar dollars $', dollars(1));
define('cent cents', dollars(0.01));
define('byte bytes', bytes(1));
define('bit bits', bytes(1 / 8));

const PREFIXES = ['', 'k', 'm', 'g', 't', 'p', 'e'];
const LONG_PREFIXES = ['', 'kilo', 'mega', 'giga', 'tera', 'peta', 'exa'];
PREFIXES.forEach((prefix, index) => {
  const factor = 1_000 ** index;
  const capital = prefix.toUpperCase();
  // All in small letters people mean bytes; `Mb` with a capital prefix is the usual way to write bits.
  define(`${prefix}b`, bytes(factor));
  define(`${prefix}bps ${prefix}bit/s`, bytesPerSecond(factor / 8));
  EXACT_CASE.set(`${capital}Bps`, bytesPerSecond(factor));
  if (index === 0) return;
  EXACT_CASE.set(`${capital}b`, bytes(factor / 8));
  define(
    `${prefix}bit ${prefix}bits ${LONG_PREFIXES[index]}bit ${LONG_PREFIXES[index]}bits`,
    bytes(factor / 8),
  );
  define(`${LONG_PREFIXES[index]}byte ${LONG_PREFIXES[index]}bytes`, bytes(factor));
  define(`${prefix}ib`, bytes(1_024 ** index));
});
EXACT_CASE.set('kBps', bytesPerSecond(1e3));

const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  thousands: 1e3,
  mn: 1e6,
  mio: 1e6,
  million: 1e6,
  millions: 1e6,
  bn: 1e9,
  billion: 1e9,
  billions: 1e9,
  tn: 1e12,
  trillion: 1e12,
  trillions: 1e12,
};
/** One-letter scales that mean something else in small letters. */
const CAPITAL_SCALES: Readonly<Record<string, number>> = { M: 1e6, G: 1e9, T: 1e12 };

/** Things that are counted: they say what a number is and change nothing. */
const COUNTED = new Set(
  (
    'account action address alias api author average block byterange call char character chunk clicks click client code ' +
    'comment concurrent connection copy core crawl create creation daily device document domain download entry event ' +
    'fetch file follower friend group heartbeat host image impression instance item job key link lookup machine member ' +
    'message monthly new node notification object operation page partition people person photo picture post push query ' +
    'read reader record redirect redirection replica req request response row search segment send server session shard ' +
    'short suggestion swipe term thread total transaction tweet unique update upload url user video view viewer visit ' +
    'visitor word worker write active hot'
  ).split(' '),
);

export function unitOf(word: string): Quantity | undefined {
  return EXACT_CASE.get(word) ?? ANY_CASE.get(word.toLowerCase());
}

/** What a word right after a number multiplies it by: `k`, `M`, `billion`. */
export function scaleOf(word: string): number | undefined {
  return CAPITAL_SCALES[word] ?? SCALES[word.toLowerCase()];
}

export function isCounted(word: string): boolean {
  return lemmasOf(word.toLowerCase()).some((lemma) => COUNTED.has(lemma));
}
