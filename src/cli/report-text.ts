import type { Finding, Report } from '#shared/scoring/report';
import { asTable } from './table';

const VERDICT_WORDS: Readonly<Record<NonNullable<Report['verdicts']>[number]['verdict'], string>> =
  {
    'strong-hire': 'strong hire',
    hire: 'hire',
    mixed: 'mixed',
    'no-hire': 'no hire',
  };

/** A report for people who read it in a terminal. */
export function reportText(report: Report, problemTitle: string): string {
  return [
    heading(report, problemTitle),
    verdicts(report),
    grades(report),
    findings(report),
    fixes(report),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function heading({ level, total, designScore }: Report, problemTitle: string): string {
  const totalText =
    total === null ? 'no total without answers' : `total ${total} of 100 at level ${level}`;
  return `${problemTitle}: ${totalText}; the drawing earns ${designScore} of 100\n`;
}

function verdicts({ verdicts: all }: Report): string {
  if (!all) return '';
  const table = asTable(
    all.map(({ level, total, verdict }) => ({ level, total, verdict: VERDICT_WORDS[verdict] })),
  );
  const reasons = all.flatMap(({ level, reasons: why }) => why.map((one) => `${level}: ${one}\n`));
  return table + reasons.join('');
}

function grades({ dimensions }: Report): string {
  return asTable(
    dimensions.map(({ title, grade, weightPercent }) => ({
      grade: grade === null ? '-' : grade.toFixed(2),
      weight: `${weightPercent} %`,
      dimension: title,
    })),
  );
}

function findings({ findings: all }: Report): string {
  return all.length === 0 ? 'Nothing to remark.\n' : all.map(findingText).join('');
}

function findingText({ outcome, severity, rule, message, fix, penaltyPoints }: Finding): string {
  const label = outcome === 'fail' ? severity : outcome;
  const points = penaltyPoints > 0 ? ` (-${penaltyPoints})` : '';
  const repair = outcome === 'fail' ? `  -> ${fix}\n` : '';
  return `${label}${points} ${rule}: ${message}\n${repair}`;
}

function fixes({ fixes: all }: Report): string {
  if (all.length === 0) return '';
  const lines = all.map(
    ({ title, gainPoints, effortMinutes }) =>
      `  +${gainPoints} in about ${effortMinutes} min: ${title}\n`,
  );
  return `Most points for a minute of work:\n${lines.join('')}`;
}
