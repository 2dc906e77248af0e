import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { saveFile, savePage, type ExportPorts } from '../../src/main/services/export-service';
import { temporaryFolder } from '../helpers/temporary-folder';

const PNG = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  Buffer.from('the rest'),
]).toString('base64');

function desk(choose: (suggested: string) => string | null = (suggested) => suggested) {
  const { folder, remove } = temporaryFolder();
  onTestFinished(remove);
  let last = folder;
  const ports: ExportPorts = {
    chooseFile: (suggested) => Promise.resolve(choose(suggested)),
    lastFolder: () => last,
    rememberFolder: (chosen) => {
      last = chosen;
    },
  };
  return { folder, ports, lastFolder: () => last };
}

test('writes the chosen file and remembers its folder', async () => {
  const { folder, ports, lastFolder } = desk((suggested) =>
    path.join(path.dirname(suggested), 'pictures', 'mine.svg'),
  );
  mkdirSync(path.join(folder, 'pictures'));
  const file = path.join(folder, 'pictures', 'mine.svg');
  const content = '<svg xmlns="http://www.w3.org/2000/svg"/>';
  expect(await saveFile({ format: 'svg', suggestedName: 'Design', content }, ports)).toEqual({
    outcome: 'saved',
    path: file,
  });
  expect(readFileSync(file, 'utf8')).toBe(content);
  expect(readdirSync(path.dirname(file))).toEqual(['mine.svg']);
  expect(lastFolder()).toBe(path.join(folder, 'pictures'));
});

test('a PNG comes as base64 and is written as bytes', async () => {
  const { folder, ports } = desk();
  await saveFile({ format: 'png', suggestedName: 'a.png', content: PNG }, ports);
  expect(readFileSync(path.join(folder, 'a.png')).toString('base64')).toBe(PNG);
});

test('the page is printed once a place is chosen, and not before', async () => {
  const { folder, ports } = desk();
  const page = { ...ports, printPage: () => Promise.resolve(Buffer.from('%PDF-1.4')) };
  expect(await savePage('Chat: report', page)).toEqual({
    outcome: 'saved',
    path: path.join(folder, 'Chat- report.pdf'),
  });
  expect(readFileSync(path.join(folder, 'Chat- report.pdf'), 'utf8')).toBe('%PDF-1.4');

  const cancelled = { ...desk(() => null).ports, printPage: () => Promise.reject(new Error()) };
  expect(await savePage('Chat', cancelled)).toEqual({ outcome: 'cancelled' });
});

test('a person who cancels gets no file', async () => {
  const { folder, ports } = desk(() => null);
  const file = { format: 'json' as const, suggestedName: 'a', content: '{}' };
  expect(await saveFile(file, ports)).toEqual({ outcome: 'cancelled' });
  expect(readdirSync(folder)).toEqual([]);
});

test.each([
  ['png', Buffer.from('GIF89a').toString('base64')],
  ['png', PNG.slice(4)],
  ['svg', '<html><svg/></html>'],
  ['json', '{"a":'],
] as const)('content that is no %s is refused before anybody is asked', async (format, content) => {
  const { ports } = desk(() => {
    throw new Error('asked');
  });
  await expect(saveFile({ format, suggestedName: 'a', content }, ports)).rejects.toMatchObject({
    code: 'invalid-input',
  });
});

test.each([
  ['../../etc/passwd', '-..-etc-passwd.json'],
  ['a/b\\c:d*e?f"g<h>i|j', 'a-b-c-d-e-f-g-h-i-j.json'],
  ['Chat.json', 'Chat.json'],
  ['  ...  ', 'Untitled.json'],
  ['tab\there', 'tab-here.json'],
])('the suggested name %j becomes %j', async (suggestedName, name) => {
  const { folder, ports } = desk();
  const outcome = await saveFile({ format: 'json', suggestedName, content: '{}' }, ports);
  expect(outcome).toEqual({ outcome: 'saved', path: path.join(folder, name) });
});

test('when the file cannot be put in place, the old one stays and no half file is left', async () => {
  const { folder, ports } = desk();
  const target = path.join(folder, 'taken.json');
  mkdirSync(target);
  writeFileSync(path.join(target, 'inside'), 'kept');
  await expect(
    saveFile({ format: 'json', suggestedName: 'taken', content: '{}' }, ports),
  ).rejects.toMatchObject({ code: 'storage-unavailable' });
  expect(readdirSync(folder)).toEqual(['taken.json']);
  expect(readdirSync(target)).toEqual(['inside']);
});
