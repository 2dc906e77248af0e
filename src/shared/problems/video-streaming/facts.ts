import type { Fact } from '../pack';
import { mediaFacts } from './media-facts';
import { productFacts } from './product-facts';
import { qualityFacts } from './quality-facts';

/** What the interviewer knows; each is told when it is asked for. */
export const facts: Fact[] = [...productFacts, ...mediaFacts, ...qualityFacts];
