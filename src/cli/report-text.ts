import type { Design } from '#shared/design/schema';
import type { Finding, Report } from '#shared/scoring/report';
import { heldBack, whyNotHigher } from '#shared/scoring/why-not-higher';
import { answersText } from './answers-text';
import { modelText, restraintText } from './drawing-text';
import { asTable, listed } from './table';

const VERDICT_WORDS: Readonly<Record<NonNullable<Report['verdicts']>[number]['verdict'], string>> =
  {
    'strong-hire': 'strong hire',
    hire: 'hire',
    mixed: 'mixed',
    'no-hire': 'no hire',
  };

/** Of what a dimension lacks, the first few are enough for a screen. */
const MOST_LISTED = 4;

/** What stands beside a report and is not part of it. */
export interface ReportContext {
  readonly problemTitle: string;
  /** The design that was judged: a report names its components by id. */
  readonly design: Design;
}

/** A report for people who read it in a terminal. */
export function reportText(report: Report, { problemTitle, design }: ReportContext): string {
  return [
    heading(report, problemTitle),
    verdicts(report),
    grades(report),
    findings(report),
    fixes(report),
    answersText(report),
    modelText(report, design),
    restraintText(report, design),
    remarks(report),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function heading({ level, total, designScore }: Report, problemTitle: string): string {
  const totalText =
    total === null ? 'no total without answers' : `total ${total} of 100 at level ${level}`;
  return `${problemTitle}: ${totalText}; the drawing earns ${designScore} of 100\n`;
}

function verdicts(report: Report): string {
  const { verdicts: all } = report;
  if (!all) return '';
  const table = asTable(
    all.map(({ level, total, verdict }) => ({ level, total, verdict: VERDICT_WORDS[verdict] })),
  );
  const reasons = whyNotHigher(report);
  return reasons.length === 0 ? table : `${table}Why not higher:\n${listed(reasons)}`;
}

function grades({ dimensions }: Report): string {
  return dimensions
    .map(({ title, grade, weightPercent, evidence }) => {
      const open = evidence.filter(({ isFound }) => !isFound).map(({ text }) => text);
      const shown = grade === null ? 'not scored' : `${grade.toFixed(2)} of 4`;
      return `${title}: ${shown}, weight ${weightPercent} %\n${listed(open, MOST_LISTED)}`;
    })
    .join('');
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
  const lines = all.map((fix) => {
    const held = heldBack(fix);
    const line = `  +${fix.gainPoints} in about ${fix.effortMinutes} min: ${fix.title}\n`;
    return held === null ? line : `${line}    ${held}\n`;
  });
  return `Most points for a minute of work:\n${lines.join('')}`;
}

function remarks({ remarks: all }: Report): string {
  return all.length === 0 ? '' : `Time:\n${listed(all)}`;
}
