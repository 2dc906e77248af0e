import * as z from 'zod';

// The page forbids eval; without this, zod tries it when the first schema is made and the policy reports a violation.
z.config({ jitless: true });
