import type { Fact } from '../pack';
import { productFacts } from './product-facts';
import { qualityFacts } from './quality-facts';
import { ruleFacts } from './rule-facts';

/** What the interviewer knows; each is told when it is asked for. */
export const facts: Fact[] = [...productFacts, ...ruleFacts, ...qualityFacts];
