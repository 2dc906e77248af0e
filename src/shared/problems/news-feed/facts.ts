import type { Fact } from '../pack';
import { feedFacts } from './feed-facts';
import { productFacts } from './product-facts';
import { qualityFacts } from './quality-facts';

/** What the interviewer knows; each is told when it is asked for. */
export const facts: Fact[] = [...productFacts, ...feedFacts, ...qualityFacts];
