import type { RequirementSpec } from '../pack';
import { functionalRequirements } from './functional-requirements';
import { qualityRequirements } from './quality-requirements';

export const requirements: RequirementSpec[] = [...functionalRequirements, ...qualityRequirements];
