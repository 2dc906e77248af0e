import { AVAILABILITY } from './availability';
import { CORRECTNESS } from './correctness';
import type { Defect } from './defect';
import { LOAD } from './load';
import { TRUST } from './trust';

/** Single defects that people make, each with the rules that should see it. */
export const DEFECTS: readonly Defect[] = [...CORRECTNESS, ...AVAILABILITY, ...LOAD, ...TRUST];
