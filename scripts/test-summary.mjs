// Usage: node scripts/test-summary.mjs
// After `CI=true npm test`: the counts of both test runners, from their own reports, and their sum as the last line.
// Ends with 1 when a test failed or a runner left no report.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { countPlaywright, countVitest } from './lib/test-counts.mjs';
import { PROJECT_FOLDER } from './lib/project-folder.mjs';

const RUNNERS = [
  { name: 'vitest', report: 'test-results/vitest.json', count: countVitest },
  { name: 'playwright', report: 'test-results/playwright.json', count: countPlaywright },
];

let passed = 0;
let failed = 0;
for (const { name, report, count } of RUNNERS) {
  const counts = readCounts(report, count);
  if (counts === null) {
    console.log(`${name}: did not finish (no ${report})`);
    failed += 1;
    continue;
  }
  console.log(
    `${name}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`,
  );
  passed += counts.passed;
  failed += counts.failed;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/**
 * @param {string} report
 * @param {(content: never) => import('./lib/test-counts.mjs').TestCounts} count
 */
function readCounts(report, count) {
  try {
    const content = /** @type {never} */ (
      JSON.parse(readFileSync(path.join(PROJECT_FOLDER, report), 'utf8'))
    );
    return count(content);
  } catch {
    return null;
  }
}
