import { checkComponents, defineRule } from '../../rule';

export default defineRule({
  id: 'orphan-node',
  category: 'correctness',
  severity: 'minor',
  title: {
    pass: 'Every component takes part',
    fail: 'A component takes part in nothing',
  },
  why: 'A box that no request and no job ever reaches serves no requirement. It is either forgotten wiring or decoration.',
  howToFix: 'Connect it to what uses it, or delete it.',
  concept: 'Every box must serve a requirement',
  source: 'System design course notes, chapter on high-level design',
  needs: ['design'],
  fixMinutes: 1,
  check(facts) {
    const replicated = new Set(
      facts.connections
        .filter(({ mode }) => mode === 'replicate')
        .flatMap(({ from, to }) => [from, to]),
    );
    const neutral = new Set(['operations', 'coordination', 'external']);
    const subjects = facts.components.filter(
      ({ id }) => !neutral.has(facts.familyOf(id)) && !replicated.has(id),
    );
    return checkComponents(subjects, (id) => {
      const isIdleClient = facts.has(id, 'source-of-flows') && facts.adjacency.out(id).length === 0;
      if (!isIdleClient && !facts.offPath.has(id)) return null;
      return {
        outcome: 'fail',
        message: isIdleClient
          ? `${facts.nameOf(id)} sends no request to anything.`
          : `No client and no job ever reaches ${facts.nameOf(id)}, and it reaches nothing that one does.`,
        components: [id],
      };
    });
  },
  examples: {
    fires: [
      {
        components: { client: 'web-client', api: 'service', db: 'sql-database', spare: 'cache' },
        connections: ['client -> api', 'api -> db'],
        names: ['spare'],
      },
    ],
    silent: [
      {
        components: { client: 'web-client', api: 'service', db: 'sql-database' },
        connections: ['client -> api', 'api -> db'],
      },
    ],
    exempt: [
      {
        components: {
          client: 'web-client',
          api: 'service',
          db: 'sql-database',
          copy: 'sql-database',
          watch: 'monitoring',
        },
        connections: ['client -> api', 'api -> db', 'db ~> copy'],
      },
    ],
  },
});
