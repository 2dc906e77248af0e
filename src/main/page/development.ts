/** Where `npm run dev` serves the page; hot reload connects there directly. */
export const DEVELOPMENT_PORT = 5173;

/** Stands in the page of the development server; main puts a fresh nonce in its place. */
export const NONCE_PLACEHOLDER = 'development-nonce-placeholder';
