import type { Fact } from '../pack';
import { folderFacts } from './folder-facts';
import { productFacts } from './product-facts';
import { qualityFacts } from './quality-facts';
import { syncFacts } from './sync-facts';

/** What the interviewer knows; each is told when it is asked for. */
export const facts: Fact[] = [...productFacts, ...folderFacts, ...syncFacts, ...qualityFacts];
