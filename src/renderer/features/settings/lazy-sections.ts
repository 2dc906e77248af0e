import { lazy } from 'react';

/** The table of constants is not needed before somebody looks at it, so it is no part of what the app starts with. */
export const ConstantsSection = lazy(async () => ({
  default: (await import('./constants/ConstantsSection')).ConstantsSection,
}));
