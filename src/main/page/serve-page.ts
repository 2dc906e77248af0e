import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { CONTENT_SECURITY_POLICY } from './content-security-policy';
import { resolvePath } from './resolve-path';

export type ShownTheme = 'light' | 'dark';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** Answers requests for the built page from its folder, every answer under the policy. */
export function builtPageHandler(folder: string, shownTheme: () => ShownTheme) {
  return async (request: Request): Promise<Response> => {
    if (request.method !== 'GET') return refusal(405);
    const resolved = resolvePath(request.url, folder);
    if (!resolved.ok) return refusal(resolved.status);
    const extension = path.extname(resolved.file);
    const bytes = await readFile(resolved.file);
    return new Response(
      extension === '.html' ? withTheme(bytes.toString('utf8'), shownTheme()) : bytes,
      {
        headers: headers(CONTENT_TYPES[extension] ?? 'application/octet-stream'),
      },
    );
  };
}

/** The document names its theme from the first byte, so that nothing flashes before scripts run. */
export function withTheme(html: string, theme: ShownTheme): string {
  return html.replace(/<html\b/, `<html data-theme="${theme}"`);
}

function headers(contentType: string): Record<string, string> {
  return {
    'Content-Type': contentType,
    'Content-Security-Policy': CONTENT_SECURITY_POLICY,
    'X-Content-Type-Options': 'nosniff',
  };
}

function refusal(status: 400 | 403 | 404 | 405): Response {
  return new Response(null, { status, headers: headers('text/plain; charset=utf-8') });
}
