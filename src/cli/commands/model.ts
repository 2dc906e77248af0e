import { remarkText } from '#shared/design/file';
import { shownName } from '#shared/design/names';
import type { Design } from '#shared/design/schema';
import { evaluateLoad } from '#shared/load/evaluate';
import type { LoadResult } from '#shared/load/results';
import { AS_DRAWN } from '#shared/load/what-if';
import { problemTitle } from '#shared/problems/catalog';
import { loadTraffic } from '#shared/problems/load-traffic';
import { parseCommandLine, type CommandIo } from '../io';
import { loadText } from '../load-text';
import { onlyFile, problemOption, requireProblem } from '../problem-option';
import { readConstants } from '../read-constants';
import { readDesign } from '../read-input';
import { failOptions, scaleOption } from '../what-if-options';

export const MODEL_USAGE =
  'coach model FILE [--problem ID] [--scale N] [--fail WHAT]... [--constants FILE] [--json]';

/** Says what a design does under the problem's load: rates, latencies, availability, what gives way first, cost. */
export async function model(args: readonly string[], io: CommandIo): Promise<void> {
  const { values, positionals } = parseCommandLine({
    args: [...args],
    options: {
      problem: { type: 'string' },
      scale: { type: 'string' },
      fail: { type: 'string', multiple: true, default: [] },
      constants: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const file = onlyFile(positionals, 'Which file should be modelled?');
  const stated = problemOption(values.problem);
  const scale = scaleOption(values.scale);

  const { design, problem, warnings } = await readDesign(file);
  const constants = values.constants === undefined ? {} : await readConstants(values.constants);
  const id = requireProblem(stated, problem);
  const whatIf = { ...AS_DRAWN, scale, ...failOptions(values.fail, design) };
  const traffic = await loadTraffic(id);
  for (const warning of warnings) io.writeRemark(`${file}: ${remarkText(warning)}\n`);

  const result = evaluateLoad({ design, traffic, whatIf, constants });
  io.writeResult(
    values.json
      ? `${JSON.stringify({ problem: id, ...asJson(result, design) }, null, 2)}\n`
      : loadText({ result, design, problemTitle: problemTitle(id) }),
  );
}

/** The result, with what a reader would have to look up: names, and the breaking point as a number. */
function asJson(result: LoadResult, design: Design) {
  const { components, breaksAt, ...others } = result;
  return {
    ...others,
    components: components.map(({ id, ...load }) => ({ id, ...namesOf(design, id), ...load })),
    breaksAtScale: breaksAt?.scale ?? null,
    breaksAt,
  };
}

function namesOf({ components }: Design, id: string) {
  const component = components[id];
  return component ? { name: shownName(component), kind: component.kind } : {};
}
