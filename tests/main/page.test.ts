import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, afterAll, describe, expect, test } from 'vitest';
import {
  CONTENT_SECURITY_POLICY,
  developmentPolicy,
} from '../../src/main/page/content-security-policy';
import { resolvePath } from '../../src/main/page/resolve-path';
import { isPageUrl, PAGE_SCHEME_PRIVILEGES } from '../../src/main/page/scheme';
import { builtPageHandler } from '../../src/main/page/serve-page';
import { temporaryFolder } from '../helpers/temporary-folder';

const { folder, remove } = temporaryFolder();
const page = path.join(folder, 'renderer');

beforeAll(() => {
  mkdirSync(path.join(page, 'assets'), { recursive: true });
  writeFileSync(path.join(page, 'index.html'), '<!doctype html><html lang="en"></html>');
  writeFileSync(path.join(page, 'assets', 'a b.js'), 'export {};');
  writeFileSync(path.join(folder, 'secret.txt'), 'secret');
  mkdirSync(path.join(folder, 'renderer-beside'));
  writeFileSync(path.join(folder, 'renderer-beside', 'x.js'), '');
  symlinkSync(path.join(folder, 'secret.txt'), path.join(page, 'link.txt'));
  symlinkSync(path.join(folder, 'renderer-beside'), path.join(page, 'beside'));
});
afterAll(remove);

describe('which file an address names', () => {
  test.each([
    ['app://coach/index.html', 'index.html'],
    ['app://coach/index.html?theme=dark#x', 'index.html'],
    ['app://coach/assets/a%20b.js', path.join('assets', 'a b.js')],
    ['app://coach/../index.html', 'index.html'],
  ])('%s', (address, file) => {
    expect(resolvePath(address, page)).toEqual({ ok: true, file: path.join(page, file) });
  });

  test.each([
    ['app://coach/../secret.txt', 404],
    ['app://coach/%2e%2e/secret.txt', 404],
    ['app://coach/assets/%2e%2e%2f%2e%2e/secret.txt', 400],
    ['app://coach/..%2fsecret.txt', 400],
    ['app://coach/..%5csecret.txt', 400],
    ['app://coach/..\\secret.txt', 400],
    ['app://coach//etc/passwd', 400],
    ['app://coach/%2fetc%2fpasswd', 400],
    ['app://coach/C:%5cWindows%5cwin.ini', 400],
    ['app://coach/C:/Windows/win.ini', 400],
    ['app://coach/index.html%00.png', 400],
    ['app://coach/%E0%A4%A', 400],
    ['app://coach/link.txt', 403],
    ['app://coach/beside/x.js', 403],
    ['app://coach/assets', 404],
    ['app://coach/', 404],
    ['app://coach/missing.js', 404],
    ['app://elsewhere/index.html', 404],
    ['app://coach.evil.com/index.html', 404],
    ['app://coach@evil.com/index.html', 404],
    ['file:///etc/passwd', 404],
    ['not an address', 404],
  ])('%s is refused with %i', (address, status) => {
    expect(resolvePath(address, page)).toEqual({ ok: false, status });
  });
});

test('every answer stands under the policy, refusals too', async () => {
  const handler = builtPageHandler(page, () => 'dark');
  for (const [request, status] of [
    [new Request('app://coach/index.html'), 200],
    [new Request('app://coach/missing.js'), 404],
    [new Request('app://coach/index.html', { method: 'POST' }), 405],
  ] as const) {
    const response = await handler(request);
    expect(response.status).toBe(status);
    expect(response.headers.get('Content-Security-Policy')).toBe(CONTENT_SECURITY_POLICY);
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
  }
  const document = await handler(new Request('app://coach/index.html'));
  expect(await document.text()).toContain('<html data-theme="dark" lang="en">');
});

test('the policy is the agreed one', () => {
  expect(CONTENT_SECURITY_POLICY).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
      "font-src 'self'; connect-src 'self'; worker-src 'self' blob:; base-uri 'none'; form-action 'none'; " +
      "frame-ancestors 'none'; object-src 'none'",
  );
});

test('development adds the socket and the nonce of hot reload, and nothing else', () => {
  const added = (policy: string, other: string) =>
    policy
      .split('; ')
      .flatMap((directive) =>
        directive
          .split(' ')
          .slice(1)
          .map((source) => `${directive.split(' ')[0]} ${source}`),
      )
      .filter((entry) => {
        const [name = '', source = ''] = entry.split(' ');
        const same = other.split('; ').find((directive) => directive.startsWith(`${name} `));
        return !same?.split(' ').includes(source);
      });
  const development = developmentPolicy('abc');
  expect(added(development, CONTENT_SECURITY_POLICY)).toEqual([
    "script-src 'nonce-abc'",
    'connect-src ws:',
  ]);
  expect(added(CONTENT_SECURITY_POLICY, development)).toEqual([]);
});

test('the scheme has these privileges and no way around the policy', () => {
  expect(PAGE_SCHEME_PRIVILEGES).toEqual({
    scheme: 'app',
    privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
  });
});

test.each([
  ['app://coach/index.html', true],
  ['app://coach/index.html?x#y', true],
  ['app://coach.evil.com/', false],
  ['app://coach:80/', false],
  ['app://user@coach/', false],
  ['app://evil/?app://coach/', false],
  ['https://coach/', false],
  ['', false],
])('%s is our page: %s', (address, isOurs) => {
  expect(isPageUrl(address)).toBe(isOurs);
});
