/** How the page and the coach's worker talk: numbered calls, each answered once. */

/** A function that the worker offers: one plain-data input, a plain-data result. */
export type Calls = Record<string, (input: never) => unknown>;

export interface CallMessage {
  readonly id: number;
  readonly name: string;
  readonly input: unknown;
}

export type AnswerMessage =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly message: string };

/** What the page sees of the calls: the same names, promises of the results. */
export type Client<Offered extends Calls> = {
  readonly [Name in keyof Offered]: (
    input: Parameters<Offered[Name]>[0],
  ) => Promise<Awaited<ReturnType<Offered[Name]>>>;
};

/** The worker did not answer, or the call failed in it; the message is for the person. */
export class CoachError extends Error {
  readonly isOverrun: boolean;

  constructor(message: string, isOverrun = false) {
    super(message);
    this.name = 'CoachError';
    this.isOverrun = isOverrun;
  }
}
