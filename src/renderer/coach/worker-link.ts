import {
  CoachError,
  type AnswerMessage,
  type CallMessage,
  type Calls,
  type Client,
} from './protocol';

/** What the link needs of a Worker. */
export interface WorkerLike {
  onmessage: ((message: { data: AnswerMessage }) => void) | null;
  onerror: ((failure: { message: string }) => void) | null;
  postMessage: (message: CallMessage) => void;
  terminate: () => void;
}

interface Deadline {
  readonly ms: number;
  /** What the person is told when it passes. */
  readonly message: string;
}

interface WorkerLinkOptions<Offered extends Calls> {
  /** Starts a worker; called at the first call and after the last one was terminated. */
  readonly start: () => WorkerLike;
  readonly names: readonly (keyof Offered & string)[];
  readonly deadlines: Partial<Record<keyof Offered & string, Deadline>>;
}

interface OpenCall {
  readonly message: CallMessage;
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: CoachError) => void;
  readonly timer: ReturnType<typeof setTimeout> | null;
}

/**
 * One function for each call. A call that overruns its deadline ends the worker, because nothing else stops a
 * computation; the other calls under way are sent again to the next one.
 */
export function linkWorker<Offered extends Calls>({
  start,
  names,
  deadlines,
}: WorkerLinkOptions<Offered>): Client<Offered> {
  const open = new Map<number, OpenCall>();
  let worker: WorkerLike | null = null;
  let lastId = 0;

  function running(): WorkerLike {
    if (worker) return worker;
    const started = start();
    started.onmessage = ({ data }) => settle(data);
    started.onerror = ({ message }) => failAll(message);
    worker = started;
    return started;
  }

  function settle(answer: AnswerMessage): void {
    const call = take(answer.id);
    if (!call) return;
    if (answer.ok) call.resolve(answer.value);
    else call.reject(new CoachError(answer.message));
  }

  function take(id: number): OpenCall | undefined {
    const call = open.get(id);
    if (call?.timer) clearTimeout(call.timer);
    open.delete(id);
    return call;
  }

  function stopWorker(): void {
    worker?.terminate();
    worker = null;
  }

  function overrun(id: number, message: string): void {
    take(id)?.reject(new CoachError(message, true));
    stopWorker();
    for (const call of open.values()) running().postMessage(call.message);
  }

  function failAll(reason: string): void {
    stopWorker();
    for (const id of [...open.keys()])
      take(id)?.reject(new CoachError(`The coach stopped: ${reason}`));
  }

  function send(name: keyof Offered & string, input: unknown) {
    return new Promise<unknown>((resolve, reject) => {
      const id = ++lastId;
      const deadline = deadlines[name];
      const timer = deadline ? setTimeout(() => overrun(id, deadline.message), deadline.ms) : null;
      const message = { id, name, input };
      open.set(id, { message, resolve, reject, timer });
      running().postMessage(message);
    });
  }

  return Object.fromEntries(
    names.map((name) => [name, (input: unknown) => send(name, input)]),
  ) as Client<Offered>;
}
