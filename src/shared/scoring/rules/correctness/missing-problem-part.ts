import { inWords } from '../../../lib/in-words';
import type { Part } from '../../../problems/pack';
import { markOf, partMatches } from '../../facts/parts';
import { defineRule, type Observation } from '../../rule';

/** Of the example problem: copies in a cache end some day. */
const BOUNDED_COPY: Part = {
  id: 'bounded-copy',
  title: 'A bound on the age of copies',
  requirements: ['read'],
  on: [['fast-lookup']],
  shownBy: [{ sign: 'range', property: 'ttlSeconds', min: 1, max: 3_600 }],
  severity: 'minor',
  why: 'A copy without a bound is read for ever.',
  fix: 'Give the cache a time to live.',
};

export default defineRule({
  id: 'missing-problem-part',
  category: 'correctness',
  severity: 'minor',
  title: {
    pass: 'What only this problem needs is shown',
    fail: 'Something that this problem turns on is not shown',
  },
  why: 'A drawing that would fit any problem does not yet solve this one.',
  howToFix: 'Set the property that shows it.',
  concept: 'What a problem turns on',
  source: 'System design course notes, summary of chapter 5',
  needs: ['design'],
  fixMinutes: 1,
  check(facts) {
    const demanded = partMatches(facts).filter(
      ({ demand, places }) => demand !== 'none' && demand !== 'optional' && places.length > 0,
    );
    return {
      components: demanded.flatMap(({ shownAt }) => shownAt),
      connections: [],
      observations: demanded.flatMap(({ part, places, shownAt, unknownAt }): Observation[] => {
        if (shownAt.length > 0 || facts.explainedPaths.has(markOf(part.id))) return [];
        const asked = unknownAt.length > 0 ? unknownAt : places;
        const names = inWords(asked.map(facts.nameOf), 'or');
        return [
          {
            outcome: unknownAt.length > 0 ? 'cannot-tell' : 'fail',
            message:
              unknownAt.length > 0
                ? `${part.title}: does ${names} have it?`
                : `${part.title}: the drawing does not show it. ${asked.length === 1 ? 'The place for it is' : 'It could be shown at'} ${names}.`,
            components: asked,
            severity: part.severity,
            why: part.why,
            fix: part.fix,
          },
        ];
      }),
    };
  },
  examples: {
    fires: [
      {
        components: {
          client: 'web-client',
          api: 'service',
          hot: 'cache',
          db: 'sql-database',
        },
        connections: ['client -> api', 'api -> hot', 'api -> db'],
        problem: { parts: [BOUNDED_COPY] },
        names: ['hot'],
      },
    ],
    silent: [
      {
        components: {
          client: 'web-client',
          api: 'service',
          hot: ['cache', { ttlSeconds: 60 }],
          db: 'sql-database',
        },
        connections: ['client -> api', 'api -> hot', 'api -> db'],
        problem: { parts: [BOUNDED_COPY] },
      },
    ],
    exempt: [
      {
        // Where there is no place for it, the missing component is the finding.
        components: { client: 'web-client', api: 'service', db: 'sql-database' },
        connections: ['client -> api', 'api -> db'],
        problem: { parts: [BOUNDED_COPY] },
      },
    ],
  },
});
