import type { Topic } from '../pack';
import { guaranteeTopics } from './topics-guarantees';
import { operationTopics } from './topics-operations';

export const topics: Topic[] = [...guaranteeTopics, ...operationTopics];
