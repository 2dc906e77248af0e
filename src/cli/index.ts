import { run } from './run';

// A reader that has seen enough, such as `head`, closes the pipe; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  input: process.stdin.isTTY ? null : process.stdin,
  writeResult: (text) => process.stdout.write(text),
  writeRemark: (text) => process.stderr.write(text),
});
