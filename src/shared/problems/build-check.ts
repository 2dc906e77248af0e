import { PROBLEM_IDS } from './ids';
import { loadPack } from './load-pack';
import { packFaults } from './pack-faults';

// Loaded by the build as a module (see electron.vite.config.ts): a pack with a fault must not be shipped.
const found = await Promise.all(PROBLEM_IDS.map(async (id) => packFaults(id, await loadPack(id))));

export const faults: readonly string[] = found.flat();
