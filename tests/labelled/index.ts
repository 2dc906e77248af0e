import type { ProblemId } from '#shared/problems/ids';
import type { LabelledSentence } from './sentences';
import { URL_SHORTENER } from './url-shortener';

export const LABELLED: Readonly<Partial<Record<ProblemId, readonly LabelledSentence[]>>> = {
  'url-shortener': URL_SHORTENER,
};
