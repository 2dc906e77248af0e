/** What an answer is graded on; each gets 0 to 4. */
export const DIMENSIONS = [
  'requirements',
  'estimation',
  'api',
  'data-model',
  'architecture',
  'deep-dive',
  'failure',
  'trade-offs',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export const DIMENSION_TITLES: Readonly<Record<Dimension, string>> = {
  requirements: 'Requirements',
  estimation: 'Estimation',
  api: 'API',
  'data-model': 'Data model',
  architecture: 'Architecture',
  'deep-dive': 'Deep dive',
  failure: 'Failure and operations',
  'trade-offs': 'Trade-offs and cost',
};

/** What a rule is about; the folders under `rules/` have these names. */
export const CATEGORIES = [
  'correctness',
  'availability',
  'scalability',
  'performance',
  'consistency',
  'security',
  'operability',
  'cost',
] as const;
export type Category = (typeof CATEGORIES)[number];

export const SEVERITIES = ['blocker', 'major', 'minor', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const OUTCOMES = ['pass', 'fail', 'cannot-tell', 'not-applicable', 'error'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const VERDICTS = ['strong-hire', 'hire', 'mixed', 'no-hire'] as const;
export type Verdict = (typeof VERDICTS)[number];
