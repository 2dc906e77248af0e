import { describe, expect, test } from 'vitest';
import type { Properties } from '#shared/design/schema';
import { evaluateLoad, evaluationOf, type LoadInput } from '#shared/load/evaluate';
import { explainFigure, explainIn } from '#shared/load/explain';
import { NOT_COMPUTED } from '#shared/load/format';
import type { Explanation, ExplanationInput, FigureRef } from '#shared/load/results';
import { AS_DRAWN, type WhatIf } from '#shared/load/what-if';
import { PROBLEM_IDS } from '#shared/problems/ids';
import { loadTraffic } from '#shared/problems/load-traffic';
import { traffic } from '#shared/problems/url-shortener/traffic';
import { expectWhole, figuresOf } from '../../helpers/explanations';

const REFERENCE: LoadInput = {
  design: traffic.referenceDesign,
  traffic,
  whatIf: AS_DRAWN,
  constants: {},
};

function supposing(whatIf: Partial<WhatIf>): LoadInput {
  return { ...REFERENCE, whatIf: { ...AS_DRAWN, ...whatIf } };
}

function withProperties(id: string, properties: Properties): LoadInput {
  const { design } = REFERENCE;
  const drawn = design.components[id];
  if (!drawn) throw new Error(`There is no ${id}`);
  const changed = { ...drawn, properties: { ...drawn.properties, ...properties } };
  return {
    ...REFERENCE,
    design: { ...design, components: { ...design.components, [id]: changed } },
  };
}

function inputOf({ inputs }: Explanation, name: string): ExplanationInput {
  const found = inputs.find((input) => input.name === name);
  if (!found) throw new Error(`${name} is not among ${inputs.map((one) => one.name).join(', ')}`);
  return found;
}

const FAULTS: Partial<WhatIf> = {
  coldCaches: ['link-cache'],
  errorShares: [{ component: 'link-store', share: 0.1 }],
  slowDependencies: [{ component: 'click-store', addedMs: 500 }],
};

/** The figures that people ask about most. */
function isAsked(ref: FigureRef): boolean {
  if (ref.of === 'component') return ref.figure === 'utilisation';
  return ref.of === 'design' || (ref.of === 'flow' && ['p99', 'availability'].includes(ref.figure));
}

describe('every figure says why', () => {
  test.each([
    ['as drawn', REFERENCE],
    [
      'overloaded, with the store and a zone down',
      supposing({ scale: 3, failedComponents: ['link-store'], failedZones: ['a'] }),
    ],
    ['with a cold cache and errors', supposing(FAULTS)],
  ])('of the link shortener %s', (_, input) => {
    const evaluation = evaluationOf(input);
    for (const [ref, value] of figuresOf(evaluation.result)) {
      expectWhole(explainIn(evaluation, ref), value);
    }
  });

  test.each(PROBLEM_IDS)('of the reference of %s', async (problem) => {
    const found = await loadTraffic(problem);
    if (!found) return;
    const input = { ...REFERENCE, design: found.referenceDesign, traffic: found };
    const evaluation = evaluationOf(input);
    const figures = figuresOf(evaluation.result).filter(([ref]) => isAsked(ref));
    expect(figures.length).toBeGreaterThan(15);
    for (const [ref, value] of figures) expectWhole(explainIn(evaluation, ref), value);
  });

  test('of a design that a smaller budget cuts', () => {
    const cut = supposing({ budgetShare: 0.5 });
    const figures = figuresOf(evaluateLoad(cut)).filter(([ref]) => ref.of === 'design');
    for (const [ref, value] of figures) expectWhole(explainFigure(cut, ref), value);
  });

  test('of a drawing with nothing in it', () => {
    const empty = { components: {}, connections: {}, boundaries: {} };
    const input = { ...REFERENCE, design: { ...REFERENCE.design, ...empty } };
    const p99 = explainFigure(input, { of: 'flow', id: 'redirect', figure: 'p99' });
    expectWhole(p99, NOT_COMPUTED);
    expect(p99.notes[0]).toContain('Nothing is drawn');
  });

  test('and one that is gone says so', () => {
    const gone = explainFigure(REFERENCE, { of: 'component', id: 'gone', figure: 'served' });
    expect(gone).toMatchObject({ value: NOT_COMPUTED, inputs: [] });
    expect(gone.notes[0]).toContain('no longer');
  });
});

describe('inputs say where they come from', () => {
  const utilisation = (id: string): FigureRef => ({ of: 'component', id, figure: 'utilisation' });

  test('a constant by its document, and by that it was changed', () => {
    const name = 'm5.xlarge: requests at full load';
    const id = 'm5.xlarge.requestsPerSecond';
    const asItCame = inputOf(explainFigure(REFERENCE, utilisation('link-service')), name);
    expect(asItCame).toMatchObject({ value: '3,000 /s', origin: 'constant', constantId: id });
    const edited = inputOf(
      explainFigure({ ...REFERENCE, constants: { [id]: 2_500 } }, utilisation('link-service')),
      name,
    );
    expect(edited).toMatchObject({ value: '2,500 /s', origin: 'edited-constant', constantId: id });
    expect(edited.source).toContain('3,000 /s');
  });

  test('a property that is stated, usual, or not told', () => {
    const explained = explainFigure(REFERENCE, utilisation('link-store'));
    expect(inputOf(explained, 'Machine')).toMatchObject({
      value: 'db.r5.2xlarge',
      origin: 'stated',
    });
    expect(inputOf(explained, 'Shards')).toMatchObject({ value: '1', origin: 'default' });
    const untold = explainFigure(
      withProperties('link-service', { replicas: null }),
      utilisation('link-service'),
    );
    expect(inputOf(untold, 'Replicas')).toMatchObject({ value: '1', origin: 'unknown' });
    expect(untold.notes.join(' ')).toContain('replicas');
  });

  test('a flow by the problem, with the visits of each request', () => {
    const explained = explainFigure(REFERENCE, utilisation('link-store'));
    const redirect = inputOf(explained, 'Redirect, reads');
    expect(redirect.origin).toBe('problem');
    expect(redirect.source).toContain('19 k/s');
    expect(redirect.source).toContain('0.05 visits');
  });

  test('a hit ratio by what is stated, else by popularity, memory and time to live', () => {
    const ref: FigureRef = { of: 'component', id: 'link-cache', figure: 'hitRatio' };
    expect(inputOf(explainFigure(REFERENCE, ref), 'Hit ratio').origin).toBe('stated');
    const estimated = explainFigure(withProperties('link-cache', { hitRatioPercent: null }), ref);
    expect(inputOf(estimated, 'Redirect, different keys')).toMatchObject({
      value: '6 billion',
      origin: 'problem',
    });
    expect(inputOf(estimated, 'Memory')).toMatchObject({ value: '40 GB', origin: 'stated' });
    expect(inputOf(estimated, 'Time to live')).toMatchObject({
      value: '3,600 s',
      origin: 'stated',
    });
  });

  test('only what changes the figure is named', () => {
    const names = explainFigure(REFERENCE, utilisation('link-service')).inputs.map(
      ({ name }) => name,
    );
    expect(names).not.toContain('Zones');
    expect(names).not.toContain('m5.xlarge: memory');
  });
});

describe('what is shown can be worked out again', () => {
  /** The number of a rate or a count as it is shown. */
  function numberIn(text: string): number {
    const [, digits = '', prefix = ''] = /^([\d.,]+) ?([kMG]?)/.exec(text) ?? [];
    const factor = { k: 1e3, M: 1e6, G: 1e9 }[prefix] ?? 1;
    return Number(digits.replaceAll(',', '')) * factor;
  }

  test('utilisation is arrivals x work over capacity', () => {
    const { components } = evaluateLoad(REFERENCE);
    const limited = components.filter(
      ({ saturatedBy, utilisation }) =>
        (saturatedBy === 'requests' || saturatedBy === 'concurrency') && (utilisation ?? 0) > 0,
    );
    expect(limited.length).toBeGreaterThan(4);
    for (const { id, utilisation } of limited) {
      const explained = explainFigure(REFERENCE, { of: 'component', id, figure: 'utilisation' });
      const workOf = (name: string) => {
        const found = explained.inputs.find((input) => input.name === name);
        return found ? numberIn(found.value) : 1;
      };
      const asked = explained.inputs
        .filter(({ origin }) => origin === 'problem')
        .map(({ name, value }) => {
          const work = name.endsWith(', reads')
            ? workOf('Work of a read')
            : name.endsWith(', writes')
              ? workOf('Work of a write')
              : workOf('Work of each');
          return numberIn(value) * work;
        })
        .reduce((sum, one) => sum + one, 0);
      const again = asked / numberIn(inputOf(explained, 'Capacity').value);
      expect(Math.abs(again / (utilisation ?? 1) - 1)).toBeLessThan(0.01);
    }
  });

  test('a mean time is the sum of its steps, each as often as it is made', () => {
    const explained = explainFigure(REFERENCE, { of: 'flow', id: 'redirect', figure: 'mean' });
    const steps = explained.inputs.filter(
      ({ origin, source }) => origin === 'computed' && /a request|Round trip/.test(source),
    );
    const sum = steps.reduce((all, { value, source }) => {
      const visits = /([\d.]+) visits? a request/.exec(source)?.[1] ?? '1';
      const percent = /made by ([\d.]+) %/.exec(source)?.[1] ?? '100';
      return all + numberIn(value) * Number(visits) * (Number(percent) / 100);
    }, 0);
    const mean = evaluateLoad(REFERENCE).flows.find(({ id }) => id === 'redirect')?.meanMs ?? 0;
    expect(Math.abs(sum / mean - 1)).toBeLessThan(0.03);
  });

  test('the bill is the sum of its lines', () => {
    const { inputs } = explainFigure(REFERENCE, { of: 'design', figure: 'cost' });
    const sum = inputs.reduce((all, { value }) => all + numberIn(value.slice(1)), 0);
    expect(Math.abs(sum / evaluateLoad(REFERENCE).costPerMonth.total - 1)).toBeLessThan(0.01);
  });
});

describe('what is wrong is said', () => {
  test('a flow through something full has no p99, because work piles up there', () => {
    const full = supposing({ scale: 3 });
    const p99 = explainFigure(full, { of: 'flow', id: 'redirect', figure: 'p99' });
    expect(p99.value).toBe(NOT_COMPUTED);
    expect(p99.notes[0]).toMatch(/piles up at .*Link service/);
    const errors = explainFigure(full, { of: 'flow', id: 'redirect', figure: 'errorRate' });
    expect(inputOf(errors, 'Link service turns away').source).toContain('full');
  });

  test('what is down turns everything away, and its availability is none', () => {
    const down = supposing({ failedComponents: ['link-store'] });
    const errors = explainFigure(down, { of: 'flow', id: 'create', figure: 'errorRate' });
    expect(inputOf(errors, 'Link store turns away')).toMatchObject({
      value: '100 %',
      source: 'It is down',
    });
  });

  test('retries are told with what makes them necessary', () => {
    const faulty = supposing({ errorShares: [{ component: 'link-store', share: 0.2 }] });
    const { inputs } = explainFigure(faulty, { of: 'flow', id: 'redirect', figure: 'errorRate' });
    expect(inputs.map(({ name, value }) => [name, value])).toEqual([
      ['Offered', '19 k/s'],
      ['Errors', '114 /s'],
      ['Link store turns away', '20 %'],
      ['Link store: calls that fail', '20 %'],
      ['Link service to Link store: calls that fail', '20 %'],
      ['Tries of each call', '1.1'],
      ['Retries', '1'],
      ['Retry budget', 'yes'],
      ['Retry budget: retries, as a part of the calls', '0.1'],
    ]);
  });

  test('a supposed load is told, as set by the person', () => {
    const half = supposing({ scale: 0.5 });
    const offered = explainFigure(half, { of: 'flow', id: 'redirect', figure: 'offered' });
    expect(inputOf(offered, 'Load, in times of the peak')).toMatchObject({
      value: '0.5',
      origin: 'stated',
      source: 'What-if',
    });
  });

  test('where percentiles come from', () => {
    const p99 = explainFigure(REFERENCE, { of: 'flow', id: 'redirect', figure: 'p99' });
    expect(p99.notes.join(' ')).toContain('Percentiles never add');
    expect(inputOf(p99, 'Link service to Link store').source).toContain('5 %');
  });
});
