import { inOrder, type Answers } from '#shared/interview/answers';

/** One card of an answer, for reading. */
export interface WrittenCard {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
}

export interface AnswerPart {
  readonly id: 'requirements' | 'estimates' | 'api' | 'data' | 'decisions' | 'depth' | 'summary';
  readonly title: string;
  readonly cardsOf: (answers: Answers) => WrittenCard[];
}

/** What is written beside the canvas, in the order of the interview. */
export const ANSWER_PARTS: readonly AnswerPart[] = [
  {
    id: 'requirements',
    title: 'Requirements',
    cardsOf: ({ requirements, assumptions }) => [
      ...inOrder(requirements).map(({ id, kind, priority, text, target }) =>
        card(id, text, [target, kind === 'out-of-scope' ? 'Out of scope' : priority]),
      ),
      ...inOrder(assumptions).map(({ id, text }) => card(id, text, ['Assumption'])),
    ],
  },
  {
    id: 'estimates',
    title: 'Estimates',
    cardsOf: ({ estimates }) =>
      inOrder(estimates).map(({ id, name, expression, note }) =>
        card(id, `${name} = ${expression}`, [note]),
      ),
  },
  {
    id: 'api',
    title: 'API',
    cardsOf: ({ operations }) =>
      inOrder(operations).map(({ id, method, path, request, response, errors, notes }) =>
        card(id, `${method} ${path}`, [request, response, errors, notes]),
      ),
  },
  {
    id: 'data',
    title: 'Data',
    cardsOf: ({ entities }) =>
      inOrder(entities).map(({ id, name, fields, indexes, accessPaths, notes }) =>
        card(id, name, [
          fields
            .map((field) => (field.key === 'none' ? field.name : `${field.name} (${field.key})`))
            .join(', '),
          indexes,
          accessPaths,
          notes,
        ]),
      ),
  },
  {
    id: 'decisions',
    title: 'Decisions',
    cardsOf: ({ decisions, risks }) => [
      ...inOrder(decisions).map(({ id, choice, alternative, because, price }) =>
        card(id, choice, [
          labelled('Instead of', alternative),
          labelled('Because', because),
          labelled('Price', price),
        ]),
      ),
      ...inOrder(risks).map(({ id, what, acceptedBecause, revisitWhen }) =>
        card(id, what, [
          labelled('Accepted because', acceptedBecause),
          labelled('Look again when', revisitWhen),
        ]),
      ),
    ],
  },
  {
    id: 'depth',
    title: 'Deep dives',
    cardsOf: ({ notes }) => inOrder(notes).map(({ id, text }) => card(id, '', [text])),
  },
  {
    id: 'summary',
    title: 'Summary',
    cardsOf: ({ texts }) =>
      Object.values(texts).map(({ id, text }) => card(id, TEXT_TITLES[id], [text])),
  },
];

const TEXT_TITLES: Readonly<Record<Answers['texts'][string]['id'], string>> = {
  bottleneck: 'Bottleneck',
  summary: 'Summary',
  'next-steps': 'Next steps',
};

function card(id: string, title: string, lines: readonly string[]): WrittenCard {
  return { id, title, lines: lines.filter((line) => line.trim() !== '') };
}

function labelled(label: string, text: string): string {
  return text.trim() === '' ? '' : `${label}: ${text}`;
}
