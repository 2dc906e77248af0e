import { run } from '../../../src/cli/run';

/** Runs a command line in this process and keeps what it prints. */
export async function coach(...args: string[]) {
  return coachReading(null, ...args);
}

/** The same with something on standard input. */
export async function coachReading(input: string | Uint8Array | null, ...args: string[]) {
  let result = '';
  let remarks = '';
  const code = await run(args, {
    input: input === null ? null : chunksOf(input),
    writeResult: (text) => (result += text),
    writeRemark: (text) => (remarks += text),
  });
  return { code, result, remarks };
}

/** In pieces that cut characters apart, as a pipe may. */
async function* chunksOf(input: string | Uint8Array) {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  const size = Math.max(7, Math.ceil(bytes.length / 20));
  for (let start = 0; start < bytes.length; start += size) {
    yield await Promise.resolve(bytes.subarray(start, start + size));
  }
}
