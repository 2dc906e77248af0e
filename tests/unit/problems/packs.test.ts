import { describe, expect, it } from 'vitest';
import { KINDS } from '#shared/design/kinds/catalog';
import { loadEstimator } from '#shared/estimation/load-estimator';
import { inOrder } from '#shared/interview/answers';
import { answerQuestion } from '#shared/interview/interviewer';
import { PROBLEM_CARDS } from '#shared/problems/catalog';
import { loadPack } from '#shared/problems/load-pack';
import { packFaults } from '#shared/problems/pack-faults';
import { PackSchema, type Concept, type Pack } from '#shared/problems/pack';
import { RULES } from '#shared/scoring/catalog';
import { matchAnyConcept } from '#shared/text/match';
import { drawingFaults } from '../../helpers/drawing-faults';

const estimator = await loadEstimator();
const packs = await Promise.all(
  PROBLEM_CARDS.map(async ({ id }): Promise<[string, Pack]> => [id, await loadPack(id)]),
);

describe.each(packs)('%s', (id, pack) => {
  const flowIds = new Set(pack.flows.map((one) => one.id));

  it('fits the schema under its own id', () => {
    expect(PackSchema.parse(pack)).toEqual(pack);
    expect(pack.id).toBe(id);
  });

  it('agrees with its card', () => {
    const card = PROBLEM_CARDS.find((one) => one.id === id);
    expect([pack.title, pack.oneLine]).toEqual([card?.title, card?.oneLine]);
  });

  it('uses each id once in its list', () => {
    const lists = Object.values(pack).filter((value) => Array.isArray(value)) as { id: string }[][];
    for (const list of lists) expect(new Set(list.map((one) => one.id)).size).toBe(list.length);
  });

  it('has no fault that would stop the build', () => {
    expect(packFaults(pack.id, pack)).toEqual([]);
  });

  it('switches off only paths and parts that there are', () => {
    for (const { switchesOff } of pack.alternatives)
      for (const rule of switchesOff) {
        const [name, path] = rule.split(':');
        if (name === 'missing-required-path')
          expect(pack.requiredPaths.map((one) => one.id)).toContain(path);
        else if (name === 'missing-problem-part')
          expect(pack.parts.map((one) => one.id)).toContain(path);
        else expect(RULES.map((one) => one.id)).toContain(name);
      }
  });

  it('knows what every problem must know', () => {
    const questions = [
      'What latency do we aim for?',
      'What availability do we need?',
      'What is the peak traffic?',
      'How large is one record?',
      'How many regions do we run in?',
      'How long do we keep the data?',
      'Is eventual consistency acceptable?',
      'What is the budget?',
      'How big is the team?',
    ];
    for (const question of questions) {
      const told = pack.facts.filter(({ askedBy }) => matchAnyConcept(question, askedBy));
      expect(
        told.map((fact) => fact.id),
        question,
      ).not.toEqual([]);
    }
  });

  it('answers its own questions', () => {
    for (const { id: fact, question } of pack.facts)
      expect(answerQuestion(pack, question, [])[0]?.factId, question).toBe(fact);
  });

  it('writes its synonyms in lower case without doubles in a group', () => {
    for (const group of conceptsOf(pack).flat()) {
      expect(group).toEqual(group.map((word) => word.toLowerCase().trim()));
      expect(new Set(group).size, group.join(', ')).toBe(group.length);
    }
  });

  it('covers each requirement with its own words', () => {
    for (const { id: requirement, text, coveredBy } of pack.requirements)
      expect(matchAnyConcept(text, coveredBy), requirement).not.toBeNull();
  });

  it('hits every group of a topic and a word of its depth with the good answer', () => {
    for (const topic of pack.topics) {
      const concept = [...topic.groups, topic.depthWords, ['{number}']];
      const match = matchAnyConcept(topic.goodAnswer, [concept], { isNegationIgnored: true });
      expect(match, topic.id).not.toBeNull();
    }
  });

  it('recognises its own answers to the twists', () => {
    for (const { id: twist, goodAnswer, answeredBy } of pack.twists)
      expect(matchAnyConcept(goodAnswer, answeredBy), twist).not.toBeNull();
  });

  it('computes its estimates to the stated values inside their bands', () => {
    const lines = pack.estimates.map(({ id: name, formula }) => ({
      id: name,
      name,
      expression: formula,
    }));
    const results = estimator.evaluateSheet(lines);
    pack.estimates.forEach(({ id: name, unit, value, band }, index) => {
      const result = results[index];
      const one = estimator.evaluate(`1 ${unit}`);
      if (result?.status !== 'ok' || one.status !== 'ok')
        throw new Error(`${name}: ${result?.status}`);
      expect(result.unit).toBe(one.unit);
      expect(result.value / one.value / value, name).toBeCloseTo(1, 2);
      expect(value).toBeGreaterThan(band.min);
      expect(value).toBeLessThan(band.max);
    });
  });

  it('names properties that some component has in its topics and parts', () => {
    const known = new Set(KINDS.flatMap(({ properties }) => properties.map((one) => one.id)));
    for (const { properties } of pack.topics)
      for (const property of properties) expect(known).toContain(property);
    for (const { shownBy } of pack.parts)
      for (const { property } of shownBy) expect(known).toContain(property);
  });

  describe.each(pack.references.map((one) => [one.id, one] as const))(
    'reference %s',
    (_id, reference) => {
      const { design, answers } = reference;

      it('is drawn without a fault', () => {
        expect(drawingFaults(design, flowIds)).toEqual([]);
      });

      it('holds entities that the answers describe', () => {
        const known = new Set([
          ...pack.entities.map((one) => one.id),
          ...Object.keys(answers.entities),
          'click',
        ]);
        for (const { properties } of Object.values(design.components))
          for (const entity of (properties['holds'] ?? []) as string[])
            expect(known).toContain(entity);
      });

      it('has an estimate sheet without errors', () => {
        for (const line of estimator.evaluateSheet(inOrder(answers.estimates)))
          expect(line.status, line.id).toBe('ok');
      });

      it('covers every requirement in its requirement cards', () => {
        const cards = inOrder(answers.requirements).filter((card) => card.kind !== 'out-of-scope');
        for (const { id: requirement, coveredBy, kind } of pack.requirements) {
          const covering = cards.filter(
            (card) =>
              card.kind === kind && matchAnyConcept(`${card.text}: ${card.target}`, coveredBy),
          );
          expect(covering.length, requirement).toBeGreaterThan(0);
        }
      });

      it('recognises its operations and entities', () => {
        for (const { id: operation, methods, recognisedBy } of pack.operations) {
          const found = Object.values(answers.operations).filter(
            (one) =>
              methods.includes(one.method) &&
              matchAnyConcept(`${one.path} ${one.request} ${one.notes}`, recognisedBy),
          );
          expect(found.length, operation).toBeGreaterThan(0);
        }
        for (const { id: entity, isMust, recognisedBy } of pack.entities) {
          const found = Object.values(answers.entities).filter((one) =>
            matchAnyConcept(one.name.replaceAll('_', ' '), recognisedBy),
          );
          if (isMust) expect(found.length, entity).toBeGreaterThan(0);
        }
      });

      it('answers at least three topics with a mechanism, a number and what fails', () => {
        const deep = pack.topics.filter((topic) => {
          const texts = Object.values(answers.notes).filter((note) => note.topicId === topic.id);
          const concept = [...topic.groups, topic.depthWords, ['{number}']];
          return texts.some(({ text }) =>
            matchAnyConcept(text, [concept], { isNegationIgnored: true }),
          );
        });
        expect(deep.length).toBeGreaterThanOrEqual(3);
      });

      it('states decisions with their price and a bottleneck', () => {
        const decisions = Object.values(answers.decisions);
        expect(decisions.length).toBeGreaterThanOrEqual(3);
        for (const { choice, alternative, because, price } of decisions)
          for (const text of [choice, alternative, because, price]) expect(text).not.toBe('');
        expect(answers.texts['bottleneck']?.text).toBeTruthy();
        expect(answers.texts['summary']?.text).toBeTruthy();
      });
    },
  );
});

function conceptsOf(pack: Pack): Concept[] {
  return [
    ...pack.facts.flatMap((one) => one.askedBy),
    ...pack.requirements.flatMap((one) => one.coveredBy),
    ...pack.estimates.flatMap((one) => one.named),
    ...pack.operations.flatMap((one) => [
      ...one.recognisedBy,
      ...one.expects.flatMap((part) => part.recognisedBy),
    ]),
    ...pack.entities.flatMap((one) => [...one.recognisedBy, ...(one.key ?? [])]),
    ...pack.alternatives.flatMap((one) => one.recognisedBy),
    ...pack.topics.map((one) => [...one.groups, one.depthWords]),
    ...pack.twists.flatMap((one) => one.answeredBy),
  ];
}

describe('a pack with a fault', () => {
  const [, pack] = packs[0] ?? [];
  const flawed = (change: Partial<Pack>) =>
    pack ? packFaults(pack.id, { ...pack, ...change }) : [];

  it('is refused, in words that say where', () => {
    expect(flawed({ title: '' })[0]).toMatch(/^url-shortener: title: /);
    expect(flawed({ facts: [] })[0]).toMatch(/^url-shortener: facts: /);
    expect(flawed({ id: 'chat' })[0]).toBe('url-shortener: the pack says that it is chat.');
  });

  it('is refused when it names what is not there', () => {
    const paths = (pack?.requiredPaths ?? []).map((path) => ({ ...path, flow: 'gone' }));
    expect(flawed({ requiredPaths: paths })).toContain(
      `url-shortener: ${paths[0]?.id} names gone, which is not there.`,
    );
  });

  it('is refused when nobody was taught how people word one of its ideas', () => {
    const [fact, ...facts] = pack?.facts ?? [];
    const added = fact ? [{ ...fact, id: 'brand-new' }, fact, ...facts] : [];
    expect(flawed({ facts: added })).toEqual([
      'url-shortener: nobody was taught how people word brand-new: see scripts/wording/README.md.',
    ]);
  });
});
