import { describe, expect, it } from 'vitest';
import { suggestedFileName } from '#shared/exchange/file-name';

describe('the suggested name of a file', () => {
  it.each([
    ['URL shortener', 'url-shortener-design-2026-11-21.png'],
    ['  Schöne Größe: "v2" / final?  ', 'schone-grosse-v2-final-design-2026-11-21.png'],
    ["Ann's chat", 'anns-chat-design-2026-11-21.png'],
    ['../../etc/passwd', 'etc-passwd-design-2026-11-21.png'],
    ['CON', 'con-design-2026-11-21.png'],
    ['設計', 'design-2026-11-21.png'],
    ['', 'design-2026-11-21.png'],
    ['\u0000\u202E', 'design-2026-11-21.png'],
  ])('of %j is %s', (title, expected) => {
    const parts = { title, content: 'design', day: '2026-11-21', extension: 'png' };
    expect(suggestedFileName(parts)).toBe(expected);
  });

  it('is short enough for every system', () => {
    const parts = { title: 'word '.repeat(100), content: 'report', day: '', extension: 'pdf' };
    expect(suggestedFileName(parts)).toMatch(/^word(-word)+-report\.pdf$/);
    expect(suggestedFileName(parts).length).toBeLessThan(80);
  });
});
