import { describe, expect, it } from 'vitest';
import { createLatestRunner } from '../../../src/renderer/features/load/live-load-runner';

/** A runner whose idle times and answers come when the test says so. */
function runnerOnDemand() {
  const idle: (() => void)[] = [];
  const running: {
    input: string;
    resolve: (output: string) => void;
    reject: (e: Error) => void;
  }[] = [];
  const done: string[] = [];
  const failed: unknown[] = [];
  const runner = createLatestRunner<string, string>({
    run: (input) =>
      new Promise((resolve, reject) => {
        running.push({ input, resolve, reject });
      }),
    onDone: (output) => done.push(output),
    onFailed: (error) => failed.push(error),
    whenIdle: (start) => {
      idle.push(start);
      return () => void idle.splice(idle.indexOf(start), 1);
    },
  });
  return {
    ...runner,
    done,
    failed,
    running,
    beIdle: () => idle.shift()?.(),
    isWaitingForIdle: () => idle.length > 0,
    async answer(output: string) {
      running.at(-1)?.resolve(output);
      await Promise.resolve();
      await Promise.resolve();
    },
  };
}

describe('the runner of the newest input', () => {
  it('starts nothing before there is time to spare, and then only the newest', () => {
    const runner = runnerOnDemand();
    runner.request('one');
    runner.request('two');
    expect(runner.running).toHaveLength(0);
    runner.beIdle();
    expect(runner.running.map(({ input }) => input)).toEqual(['two']);
    expect(runner.isWaitingForIdle()).toBe(false);
  });

  it('has never more than one under way, and leaves out what is overtaken meanwhile', async () => {
    const runner = runnerOnDemand();
    runner.request('one');
    runner.beIdle();
    runner.request('two');
    runner.request('three');
    expect(runner.isWaitingForIdle()).toBe(false);
    await runner.answer('1');
    expect(runner.done).toEqual(['1']);
    runner.beIdle();
    await runner.answer('3');
    expect(runner.running.map(({ input }) => input)).toEqual(['one', 'three']);
    expect(runner.done).toEqual(['1', '3']);
  });

  it('goes on after a failure', async () => {
    const runner = runnerOnDemand();
    runner.request('one');
    runner.beIdle();
    runner.request('two');
    runner.running[0]?.reject(new Error('broken'));
    await Promise.resolve();
    await Promise.resolve();
    expect(runner.failed).toEqual([new Error('broken')]);
    runner.beIdle();
    await runner.answer('2');
    expect(runner.done).toEqual(['2']);
  });

  it('reports nothing once it is stopped', async () => {
    const runner = runnerOnDemand();
    runner.request('one');
    runner.beIdle();
    runner.request('two');
    runner.stop();
    await runner.answer('1');
    expect(runner.done).toEqual([]);
    expect(runner.isWaitingForIdle()).toBe(false);
  });
});
