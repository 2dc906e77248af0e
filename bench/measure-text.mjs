// Usage: npm run measure:text [-- --misses]: how well texts are understood; exits with 1 where that falls short.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { withBuilt } from './build.mjs';

const { values } = parseArgs({ options: { misses: { type: 'boolean', default: false } } });
await withBuilt(join(import.meta.dirname, 'text', 'measure.ts'), async (file) => {
  const { measureAll, missesText, shortfalls, tableOf } = await import(pathToFileURL(file).href);
  const readings = await measureAll();
  console.log(tableOf(readings));
  if (values.misses) console.log(missesText(readings));
  for (const shortfall of shortfalls(readings)) {
    console.error(shortfall);
    process.exitCode = 1;
  }
});
