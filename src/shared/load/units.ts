/**
 * Numbers that know their unit, so that the compiler refuses a mix-up. All quantities are finite; what cannot be
 * computed is null, never NaN or Infinity. 1 GB is 1e9 bytes; a month has 30.44 days and, for prices, 730 hours.
 */

declare const unit: unique symbol;
type Quantity<Name extends string> = number & { readonly [unit]: Name };

/** Requests, operations or messages a second. */
export type PerSecond = Quantity<'1/s'>;
export type Milliseconds = Quantity<'ms'>;
export type Seconds = Quantity<'s'>;
export type Bytes = Quantity<'B'>;
export type UsdPerMonth = Quantity<'$/month'>;
/** A part of a whole, 0 to 1; a utilisation may be above 1. */
export type Share = Quantity<'share'>;
/** Instances, servers, connections, keys. */
export type Count = Quantity<'count'>;

export const perSecond = (value: number): PerSecond => value as PerSecond;
export const milliseconds = (value: number): Milliseconds => value as Milliseconds;
export const seconds = (value: number): Seconds => value as Seconds;
export const bytes = (value: number): Bytes => value as Bytes;
export const usdPerMonth = (value: number): UsdPerMonth => value as UsdPerMonth;
export const share = (value: number): Share => value as Share;
export const count = (value: number): Count => value as Count;

export const toMilliseconds = (time: Seconds): Milliseconds => milliseconds(time * 1_000);
export const toSeconds = (time: Milliseconds): Seconds => seconds(time / 1_000);

const DAYS_PER_MONTH = 30.44;
export const SECONDS_PER_MONTH = seconds(DAYS_PER_MONTH * 86_400);
export const SECONDS_PER_YEAR = seconds(365.25 * 86_400);
export const BYTES_PER_GB = 1e9;
