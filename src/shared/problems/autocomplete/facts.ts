import type { Fact } from '../pack';
import { productFacts } from './product-facts';
import { qualityFacts } from './quality-facts';
import { rankingFacts } from './ranking-facts';

/** What the interviewer knows; each is told when it is asked for. */
export const facts: Fact[] = [...productFacts, ...rankingFacts, ...qualityFacts];
