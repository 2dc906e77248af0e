import { expect, test } from 'vitest';
import { isAllowedExternalLink } from '../../src/main/windows/external-links';

test.each([
  ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/', true],
  ['https://sre.google/sre-book/', true],
  ['HTTPS://GITHUB.COM/', true],
  ['http://github.com/', false],
  ['https://github.com.evil.com/', false],
  ['https://evil.com/https://github.com/', false],
  ['https://github.com@evil.com/', false],
  ['https://user:password@github.com/', false],
  ['https://github.com:8443/', false],
  ['file:///etc/passwd', false],
  ['javascript:alert(1)', false],
  ['smb://github.com/share', false],
  ['ms-msdt:/id', false],
  ['data:text/html,hi', false],
  ['github.com', false],
  ['', false],
])('%s may be opened: %s', (address, isAllowed) => {
  expect(isAllowedExternalLink(address)).toBe(isAllowed);
});
