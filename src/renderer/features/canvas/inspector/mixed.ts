/** Stands in a list for values that are not the same everywhere; nothing has it as a value. */
export const MIXED = '(mixed)';

export const MIXED_OPTION = { value: MIXED, label: 'Mixed' };
