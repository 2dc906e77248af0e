import { describe, expect, it } from 'vitest';
import { RULES } from '#shared/scoring/catalog';
import { runRules } from '#shared/scoring/engine';
import { factsOf } from '#shared/scoring/facts/facts';
import type { Rule, Sketch } from '#shared/scoring/rule';
import { examplePack } from './example-pack';
import { designOf } from './sketch';

function findingsOf(rule: Rule, sketch: Sketch) {
  const facts = factsOf({
    design: designOf(sketch),
    pack: examplePack(sketch.problem),
    answers: null,
  });
  return runRules(facts, [rule]);
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it.each(rule.examples.fires.map((example, index) => [index + 1, example] as const))(
    'fires on example %i and names its components',
    (_number, example) => {
      const fails = findingsOf(rule, example).filter(({ outcome }) => outcome === 'fail');
      const named = fails.flatMap(({ components }) => components);
      expect([...new Set(named)].sort()).toEqual([...example.names].sort());
      expect(fails.length).toBeGreaterThan(0);
    },
  );

  it.each(rule.examples.silent.map((example, index) => [index + 1, example] as const))(
    'is content with example %i',
    (_number, example) => {
      const outcomes = findingsOf(rule, example).map(({ outcome }) => outcome);
      expect(outcomes).not.toContain('fail');
      expect(outcomes).not.toContain('cannot-tell');
      expect(outcomes).not.toContain('error');
    },
  );

  it.each(rule.examples.exempt.map((example, index) => [index + 1, example] as const))(
    'exempts example %i',
    (_number, example) => {
      const outcomes = findingsOf(rule, example).map(({ outcome }) => outcome);
      expect(outcomes).not.toContain('fail');
      expect(outcomes).not.toContain('cannot-tell');
      expect(outcomes).not.toContain('error');
    },
  );
});
