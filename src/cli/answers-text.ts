import type { EstimateResult, Report, RequirementResult } from '#shared/scoring/report';
import { listed } from './table';

const REQUIREMENT_WORDS: Readonly<Record<RequirementResult['status'], string>> = {
  covered: 'covered',
  'number-missing': 'without a number',
  'number-doubtful': 'number doubtful',
  'scoped-out': 'put out of scope',
  missing: 'missing',
};

const ESTIMATE_WORDS: Readonly<Record<EstimateResult['status'], string>> = {
  inside: 'in the band',
  outside: 'outside the band',
  'own-inputs': 'right for the inputs given',
  'wrong-unit': 'another unit',
  'not-computed': 'not computed',
  missing: 'missing',
};

const MOST_LISTED = 3;

/** What the answers hold of requirements, facts and estimates: only what is wrong or missing is spelt out. */
export function answersText({ requirements, facts, estimates }: Report): string {
  return [
    section(
      'Requirements',
      requirements.filter(({ status }) => status === 'covered').length,
      requirements
        .filter(({ status, isMust }) => status !== 'covered' && (isMust || status !== 'missing'))
        .map(({ status, text }) => `${REQUIREMENT_WORDS[status]}: ${text}`),
      requirements.length,
    ),
    section(
      'Facts asked for',
      facts.filter(({ isAsked }) => isAsked).length,
      facts
        .filter(({ isAsked, isImportant }) => isImportant && !isAsked)
        .map(({ question }) => `never asked: ${question}`),
      facts.length,
    ),
    section(
      'Estimates',
      estimates.filter(isRight).length,
      estimates
        .filter((one) => !isRight(one) && one.status !== 'missing')
        .map(
          ({ status, title, explanation }) => `${ESTIMATE_WORDS[status]}: ${title}: ${explanation}`,
        ),
      estimates.length,
    ),
  ].join('');
}

const isRight = ({ status }: EstimateResult) => status === 'inside' || status === 'own-inputs';

function section(title: string, right: number, lines: readonly string[], of: number): string {
  return of === 0 ? '' : `${title}: ${right} of ${of}\n${listed(lines, MOST_LISTED)}`;
}
