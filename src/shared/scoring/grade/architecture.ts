import { inWords } from '../../lib/in-words';
import type { Facts } from '../facts/facts';
import { demandOf } from '../facts/path-demand';
import { found, gradeFrom, missing, share, type Grade, type GradePart } from './grade';

const OPTIONAL_WEIGHT = 0.5;

/** The required paths, whether every box takes part, and whether the lines say what they carry. */
export function gradeArchitecture(facts: Facts): Grade {
  if (facts.components.length === 0) {
    return gradeFrom([paths(facts)], [{ grade: 0, because: 'The canvas is empty.' }]);
  }
  const saysFlows = facts.connections.some(
    ({ operation, flows, label }) => operation !== 'any' || flows.length > 0 || label !== '',
  );
  return gradeFrom(
    [paths(facts), takingPart(facts), flowNames(facts)],
    saysFlows
      ? []
      : [{ grade: 2, because: 'No line says what it carries: reads, writes or a flow.' }],
  );
}

function paths(facts: Facts): GradePart {
  const demanded = facts.paths
    .map((match) => ({ match, demand: demandOf(match.path, facts) }))
    .filter(({ demand }) => demand !== 'none')
    .map(({ match, demand }) => ({
      match,
      weight: match.path.weight * (demand === 'optional' ? OPTIONAL_WEIGHT : 1),
    }));
  const all = demanded.reduce((sum, { weight }) => sum + weight, 0);
  const connected = demanded.filter(({ match }) => match.isSatisfied);
  const open = demanded.filter(({ match }) => !match.isSatisfied);
  const reached = connected.reduce((sum, { weight }) => sum + weight, 0);
  return {
    possible: 3,
    earned: 3 * share(reached, all),
    evidence: [
      ...connected.map(({ match }) =>
        found(`“${match.path.title}” is connected.`, {
          components: [...match.components].sort(),
          connections: match.links.map(({ id }) => id),
        }),
      ),
      ...open.map(({ match }) =>
        missing(
          `“${match.path.title}” is not connected${match.missingHop ? `. Missing: ${match.missingHop.name}` : ''}.`,
          { components: match.lastReached },
        ),
      ),
    ],
    advice:
      open[0] === undefined
        ? null
        : {
            title: `Connect: ${open[0].match.path.title}`,
            detail: open[0].match.path.fix,
            effortMinutes: 3,
          },
  };
}

function takingPart(facts: Facts): GradePart {
  const idle = [...facts.offPath].filter((id) => facts.familyOf(id) !== 'operations').sort();
  return {
    possible: 0.5,
    earned: idle.length === 0 ? 0.5 : 0.5 * (1 - share(idle.length, facts.components.length)),
    evidence:
      idle.length === 0
        ? [found('Every component takes part.')]
        : [
            missing(
              `${inWords(idle.map(facts.nameOf))} ${idle.length === 1 ? 'takes' : 'take'} part in nothing.`,
              {
                components: idle,
              },
            ),
          ],
    advice: null,
  };
}

function flowNames(facts: Facts): GradePart {
  const data = facts.connections.filter(({ mode }) => mode !== 'replicate');
  const named = data.filter(
    ({ operation, flows, label }) => operation !== 'any' || flows.length > 0 || label !== '',
  );
  const reached = data.length === 0 ? 0 : share(named.length, data.length / 2);
  return {
    possible: 0.5,
    earned: 0.5 * reached,
    evidence:
      reached === 1
        ? [found('The lines say what they carry.', { connections: named.map(({ id }) => id) })]
        : named.length === 0
          ? []
          : [missing('Most lines do not say whether they carry reads or writes, or which flow.')],
    advice:
      reached === 1
        ? null
        : {
            title: 'Say what the lines carry',
            detail: 'Mark each line as read or write, or name the flow on it.',
            effortMinutes: 2,
          },
  };
}
