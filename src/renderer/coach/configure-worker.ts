import * as z from 'zod';

// The content security policy forbids eval, so zod must not try it; imported before anything that holds a schema.
z.config({ jitless: true });
