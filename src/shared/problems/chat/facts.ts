import type { Fact } from '../pack';
import { productFacts } from './product-facts';
import { promiseFacts } from './promise-facts';
import { qualityFacts } from './quality-facts';

/** What the interviewer knows; each is told when it is asked for. */
export const facts: Fact[] = [...productFacts, ...promiseFacts, ...qualityFacts];
