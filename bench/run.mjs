import { measureBundle } from './bundle.mjs';
import { measureCanvas } from './canvas/measure.mjs';
import { measureStartup } from './startup/measure.mjs';

/** Prints every figure the budgets are about, measured on this machine in this run. */
measureBundle();
await measureStartup();
await measureCanvas();
