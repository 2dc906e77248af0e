import { measureBundle } from './bundle.mjs';
import { measureCanvas } from './canvas/measure.mjs';
import { measureJudge } from './judge/measure.mjs';
import { measureLoad } from './load/measure.mjs';
import { measureStartup } from './startup/measure.mjs';

/** Prints every figure the budgets are about, measured on this machine in this run. */
measureBundle();
await measureLoad();
await measureJudge();
await measureStartup();
await measureCanvas();
