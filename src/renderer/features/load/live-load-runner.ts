interface RunnerOptions<Input, Output> {
  readonly run: (input: Input) => Promise<Output>;
  readonly onDone: (output: Output, input: Input) => void;
  readonly onFailed: (error: unknown) => void;
  /** Calls back when the page has time to spare; returns how to call it off. */
  readonly whenIdle: (start: () => void) => () => void;
}

export interface Runner<Input> {
  readonly request: (input: Input) => void;
  /** Nothing is reported any more, not even what is under way. */
  readonly stop: () => void;
}

/** Runs one input at a time. Of those that come meanwhile only the newest is run, so a burst costs two runs at most. */
export function createLatestRunner<Input, Output>({
  run,
  onDone,
  onFailed,
  whenIdle,
}: RunnerOptions<Input, Output>): Runner<Input> {
  let waiting: { readonly input: Input } | null = null;
  let callOff: (() => void) | null = null;
  let isRunning = false;
  let isStopped = false;

  function schedule(): void {
    if (isStopped || isRunning || !waiting || callOff) return;
    callOff = whenIdle(() => {
      callOff = null;
      if (waiting) void start(waiting.input);
    });
  }

  async function start(input: Input): Promise<void> {
    waiting = null;
    isRunning = true;
    try {
      const output = await run(input);
      if (!isStopped) onDone(output, input);
    } catch (error) {
      if (!isStopped) onFailed(error);
    }
    isRunning = false;
    schedule();
  }

  return {
    request(input) {
      waiting = { input };
      schedule();
    },
    stop() {
      isStopped = true;
      callOff?.();
    },
  };
}
