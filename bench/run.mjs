import { measureBundle } from './bundle.mjs';
import { measureCanvas } from './canvas/measure.mjs';
import { measureLoad } from './load/measure.mjs';
import { measureStartup } from './startup/measure.mjs';

/** Prints every figure the budgets are about, measured on this machine in this run. */
measureBundle();
await measureLoad();
await measureStartup();
await measureCanvas();
