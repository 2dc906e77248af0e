import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest } from '../../scripts/lib/test-counts.mjs';

describe('countVitest', () => {
  const report = {
    numPassedTests: 5,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: [
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
      { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] },
    ],
  };

  it('takes the runner’s own counts', () => {
    expect(countVitest(report)).toEqual({ passed: 5, failed: 1, skipped: 3 });
  });

  it('counts a file that does not load as a failure', () => {
    const testResults = [...report.testResults, { status: 'failed', assertionResults: [] }];
    expect(countVitest({ ...report, testResults }).failed).toBe(2);
  });
});

describe('countPlaywright', () => {
  const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 2 };

  it('counts a test that passed at the second try as passed', () => {
    expect(countPlaywright({ stats, errors: [] })).toEqual({ passed: 8, failed: 1, skipped: 2 });
  });

  it('counts an error outside of tests as a failure', () => {
    expect(countPlaywright({ stats, errors: [{ message: 'no such project' }] }).failed).toBe(2);
  });
});
