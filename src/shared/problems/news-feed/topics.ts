import type { Topic } from '../pack';
import { fanOutTopics } from './topics-fan-out';
import { readingTopics } from './topics-reading';

export const topics: Topic[] = [...fanOutTopics, ...readingTopics];
