import { run } from '../../../src/cli/run';

/** Runs a command line in this process and keeps what it prints. */
export async function coach(...args: string[]) {
  let result = '';
  let remarks = '';
  const code = await run(args, {
    writeResult: (text) => (result += text),
    writeRemark: (text) => (remarks += text),
  });
  return { code, result, remarks };
}
