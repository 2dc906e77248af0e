import { CONSTANTS, type ConstantOverrides } from '#shared/load/constants/constants';
import { ConstantOverridesSchema } from '#shared/load/constants/overrides';
import type { ConstantSpec } from '#shared/load/constants/spec';
import { InputError } from './io';
import { readJson } from './read-input';

/** Reads changed constants, a JSON object of numbers by the constant's id; throws `InputError` with every problem. */
export async function readConstants(file: string): Promise<ConstantOverrides> {
  const overrides = await readJson(file, 'constants', ConstantOverridesSchema);
  const table: readonly ConstantSpec[] = CONSTANTS;
  const problems = Object.entries(overrides).flatMap(([id, value]) => {
    const spec = table.find((one) => one.id === id);
    if (!spec) return [`  ${id}: there is no such constant`];
    const { min, max } = spec;
    return value < min || value > max ? [`  ${id}: ${value} is not from ${min} to ${max}`] : [];
  });
  if (problems.length > 0)
    throw new InputError(`${file} cannot be read as constants:\n${problems.join('\n')}`);
  return overrides;
}
