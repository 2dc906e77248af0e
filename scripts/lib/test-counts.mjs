/** @typedef {{ passed: number, failed: number, skipped: number }} TestCounts */

/**
 * @param {object} report vitest's JSON report
 * @param {number} report.numPassedTests
 * @param {number} report.numFailedTests
 * @param {number} report.numPendingTests
 * @param {number} report.numTodoTests
 * @param {{ status: string, assertionResults: { status: string }[] }[]} report.testResults one per file
 * @returns {TestCounts}
 */
export function countVitest(report) {
  // A file that does not load fails without a failed test.
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * @param {object} report Playwright's JSON report
 * @param {{ expected: number, unexpected: number, flaky: number, skipped: number }} report.stats
 * @param {unknown[]} report.errors outside of tests
 * @returns {TestCounts}
 */
export function countPlaywright({ stats, errors }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  };
}
