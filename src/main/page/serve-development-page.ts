import { randomBytes } from 'node:crypto';
import { developmentPolicy } from './content-security-policy';
import { NONCE_PLACEHOLDER } from './development';
import { isPageUrl } from './scheme';
import { withTheme, type ShownTheme } from './serve-page';

/** Fetches the page from the development server, so that it runs at the same address and under the same policy. */
export function developmentPageHandler(serverUrl: string, shownTheme: () => ShownTheme) {
  const nonce = randomBytes(16).toString('base64url');
  return async (request: Request): Promise<Response> => {
    if (request.method !== 'GET' || !isPageUrl(request.url)) {
      return new Response(null, { status: 404 });
    }
    const { pathname, search } = new URL(request.url);
    const answer = await fetch(new URL(pathname + search, serverUrl), {
      headers: { Accept: request.headers.get('Accept') ?? '*/*' },
    });
    const contentType = answer.headers.get('Content-Type') ?? 'application/octet-stream';
    const body = contentType.startsWith('text/html')
      ? withTheme((await answer.text()).replaceAll(NONCE_PLACEHOLDER, nonce), shownTheme())
      : await answer.arrayBuffer();
    return new Response(body, {
      status: answer.status,
      headers: {
        'Content-Type': contentType,
        'Content-Security-Policy': developmentPolicy(nonce),
        'Cache-Control': 'no-cache',
      },
    });
  };
}
