import { describe, expect, it } from 'vitest';
import type { Finding } from '#shared/scoring/report';
import { Drawing } from '../../calibration/mutants/drawing';
import { isStray, withNeighbours } from '../../calibration/mutants/strays';
import { design } from '../../helpers/design-builder';
import { EXAMPLE_PACK } from '../../rules/example-pack';

const REFERENCE = design()
  .component('client', 'web-client')
  .component('balancer', 'load-balancer')
  .component('api', 'service', { replicas: 3, zones: 3 })
  .component('db', 'sql-database')
  .component('watch', 'monitoring')
  .chain('client', 'balancer', 'api', 'db')
  .build();
const drawing = new Drawing(REFERENCE, EXAMPLE_PACK);

const lines = ({ connections }: typeof REFERENCE) =>
  Object.values(connections).map(({ from, to }) => `${from} ${to}`);

describe('a drawing with one defect', () => {
  it('changes and takes off properties, and leaves the reference as it is', () => {
    const mutant = drawing.withProperties('api', { replicas: 1, zones: undefined });
    expect(mutant.design.components['api']?.properties).toEqual({ replicas: 1 });
    expect(mutant.touched).toEqual(['api']);
    expect(REFERENCE.components['api']?.properties).toEqual({ replicas: 3, zones: 3 });
  });

  it('leaves a component out and connects what it stood between', () => {
    const { design: mutant, touched } = drawing.bypassed('balancer');
    expect(lines(mutant).sort()).toEqual(['api db', 'client api']);
    expect([...touched].sort()).toEqual(['api', 'balancer', 'client']);
  });

  it('puts a part with an old id in the place of the old one', () => {
    const written = drawing.into('db').map((line) => ({ ...line, operation: 'write' as const }));
    const { design: mutant, touched } = drawing.rebuilt({ connections: written });
    expect(Object.values(mutant.connections).filter(({ to }) => to === 'db')).toEqual(written);
    expect(lines(mutant)).toHaveLength(3);
    expect([...touched].sort()).toEqual(['api', 'db']);
  });
});

describe('a false alarm', () => {
  const finding = (rule: string, components: string[], outcome: Finding['outcome'] = 'fail') =>
    ({ rule, components, outcome }) as Finding;
  const near = withNeighbours(['api'], [REFERENCE, drawing.bypassed('balancer').design]);

  it('names nothing that was touched or that is connected to it before or after', () => {
    expect([...near].sort()).toEqual(['api', 'balancer', 'client', 'db']);
    expect(isStray(finding('node-hot', ['db', 'watch']), near)).toBe(false);
    expect(isStray(finding('node-hot', ['watch']), near)).toBe(true);
  });

  it('is not what says how far a path gets, and always a rule that breaks', () => {
    expect(isStray(finding('missing-required-path', ['watch']), near)).toBe(false);
    expect(isStray(finding('node-hot', ['api'], 'error'), near)).toBe(true);
  });
});
