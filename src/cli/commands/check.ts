import { remarkText } from '#shared/design/file';
import { loadEstimator } from '#shared/estimation/load-estimator';
import { DEFAULT_LEVEL, LEVELS, type Level } from '#shared/interview/settings';
import { loadOtherPacks, loadPack } from '#shared/problems/load-pack';
import { judge } from '#shared/scoring/judge';
import { parseCommandLine, UsageError, type CommandIo } from '../io';
import { onlyFile, problemOption, requireProblem } from '../problem-option';
import { readAnswers, readDesign } from '../read-input';
import { reportText } from '../report-text';

export const CHECK_USAGE =
  'coach check FILE [--problem ID] [--answers FILE] [--level LEVEL] [--all] [--json]';

/** Judges a design file and prints the report. */
export async function check(args: readonly string[], io: CommandIo): Promise<void> {
  const { values, positionals } = parseCommandLine({
    args: [...args],
    options: {
      problem: { type: 'string' },
      answers: { type: 'string' },
      level: { type: 'string', default: DEFAULT_LEVEL },
      all: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const file = onlyFile(positionals, 'Which file should be judged?');
  const level = levelNamed(values.level);
  const stated = problemOption(values.problem);

  const { design, problem, warnings } = await readDesign(file);
  const answers = values.answers === undefined ? null : await readAnswers(values.answers);
  const id = requireProblem(stated, problem);
  const pack = await loadPack(id);
  for (const warning of warnings) io.writeRemark(`${file}: ${remarkText(warning)}\n`);

  const report = judge({
    pack,
    level,
    mode: null,
    design,
    answers,
    session: null,
    estimates: answers ? await loadEstimator() : null,
    others: await loadOtherPacks(id),
  });
  const isShown = (outcome: string) =>
    values.all || (outcome !== 'pass' && outcome !== 'not-applicable');
  const shown = {
    ...report,
    findings: report.findings.filter(({ outcome }) => isShown(outcome)),
  };
  io.writeResult(
    values.json
      ? `${JSON.stringify(shown, null, 2)}\n`
      : reportText(shown, { problemTitle: pack.title, design }),
  );
}

function levelNamed(name: string): Level {
  const level = LEVELS.find((one) => one === name);
  if (!level) throw new UsageError(`There is no level "${name}": ${LEVELS.join(', ')}.`);
  return level;
}
