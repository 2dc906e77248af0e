import { describe, expect, it } from 'vitest';
import { groupBy } from '#shared/lib/group-by';
import { calibrate } from './calibrate';

const lines = await calibrate();

describe.each([...groupBy(lines, ({ group }) => group)])('%s', (_group, all) => {
  it.each(all.map((line) => [line.subject, line] as const))('%s', (_subject, line) => {
    expect(line.isHeld, `${line.measured}, wanted ${line.wanted}: ${line.remarks.join('; ')}`).toBe(
      true,
    );
  });
});
