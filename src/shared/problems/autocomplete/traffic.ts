import type { Traffic } from '../load-traffic';
import { flows } from './flows';
import { requiredPaths } from './paths';
import { referenceDesign } from './reference-design';

export const traffic: Traffic = { flows, requiredPaths, referenceDesign };
