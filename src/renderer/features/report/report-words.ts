import type { Level } from '#shared/interview/settings';
import { LEVELS } from '#shared/interview/settings';
import type { Severity, Verdict } from '#shared/scoring/dimensions';
import type {
  EstimateResult,
  Finding,
  Report,
  RequirementResult,
  VerdictResult,
} from '#shared/scoring/report';

export const LEVEL_TITLES: Readonly<Record<Level, string>> = {
  junior: 'junior',
  mid: 'mid',
  senior: 'senior',
  staff: 'staff',
};

export const SEVERITY_TITLES: Readonly<Record<Severity, string>> = {
  blocker: 'Blocker',
  major: 'Major',
  minor: 'Minor',
  info: 'Remark',
};

export const VERDICT_TITLES: Readonly<Record<Verdict, string>> = {
  'strong-hire': 'Strong hire',
  hire: 'Hire',
  mixed: 'Mixed',
  'no-hire': 'No hire',
};

const isPass = ({ verdict }: VerdictResult) => verdict === 'hire' || verdict === 'strong-hire';

/** The first line of the report: at which level the answer would pass, against the level that was asked for. */
export function verdictSentence(report: Report): string {
  const { verdicts } = report;
  if (!verdicts) return 'A drawing alone has no verdict';
  const passed = LEVELS.filter((level) =>
    verdicts.some((verdict) => verdict.level === level && isPass(verdict)),
  );
  const best = passed.at(-1);
  if (!best) return `Would not pass yet as ${LEVEL_TITLES[report.level]}`;
  if (LEVELS.indexOf(best) >= LEVELS.indexOf(report.level)) {
    return `Would pass as ${LEVEL_TITLES[best]}`;
  }
  return `Would pass as ${LEVEL_TITLES[best]}, not yet as ${LEVEL_TITLES[report.level]}`;
}

export function failedFindings(report: Report): Finding[] {
  return report.findings.filter(({ outcome }) => outcome === 'fail');
}

export function openQuestions(report: Report): Finding[] {
  return report.findings.filter(({ outcome }) => outcome === 'cannot-tell');
}

export function passedFindings(report: Report): Finding[] {
  return report.findings.filter(({ outcome }) => outcome === 'pass');
}

export const REQUIREMENT_STATUS_TITLES: Readonly<Record<RequirementResult['status'], string>> = {
  covered: 'Covered',
  'number-missing': 'No number',
  'number-doubtful': 'Number doubtful',
  'scoped-out': 'Scoped out',
  missing: 'Missing',
};

export const ESTIMATE_STATUS_TITLES: Readonly<Record<EstimateResult['status'], string>> = {
  inside: 'In the band',
  outside: 'Outside the band',
  'own-inputs': 'Right for your inputs',
  'wrong-unit': 'Another unit',
  'not-computed': 'Not computed',
  missing: 'Missing',
};

export type Tone = 'good' | 'warn' | 'bad' | 'neutral';

export const ESTIMATE_TONES: Readonly<Record<EstimateResult['status'], Tone>> = {
  inside: 'good',
  'own-inputs': 'good',
  outside: 'bad',
  'wrong-unit': 'warn',
  'not-computed': 'warn',
  missing: 'neutral',
};

export const REQUIREMENT_TONES: Readonly<Record<RequirementResult['status'], Tone>> = {
  covered: 'good',
  'number-missing': 'warn',
  'number-doubtful': 'warn',
  'scoped-out': 'neutral',
  missing: 'bad',
};

/** A grade of 0 to 4 as a tone: what passes, what is half way, what is missing. */
export function gradeTone(grade: number | null): Tone {
  if (grade === null) return 'neutral';
  if (grade >= 2.5) return 'good';
  return grade >= 1.5 ? 'warn' : 'bad';
}
