import { open } from 'node:fs/promises';
import * as z from 'zod';
import { readDesignFile, remarkText, type ReadDesign } from '#shared/design/file';
import { AnswersSchema, EMPTY_ANSWERS, type Answers } from '#shared/interview/answers';
import { InputError, UsageError, type CommandIo } from './io';

const MAX_BYTES = 5 * 1024 * 1024;

const READ_FAILURES: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder, not a file',
  EACCES: 'you may not read it',
};

/** Reads a design file; throws `InputError` with every problem and its place. */
export async function readDesign(file: string): Promise<ReadDesign> {
  const read = readDesignFile(await readTextFile(file));
  if (!read.ok) {
    const problems = read.error.map((problem) => `  ${remarkText(problem)}`);
    throw new InputError(`${file} cannot be read as a design:\n${problems.join('\n')}`);
  }
  return read.value;
}

/** Reads what a candidate wrote; lists that are not in the file are empty. */
export async function readAnswers(file: string): Promise<Answers> {
  const schema = z.preprocess(
    (content) => (isRecord(content) ? { ...EMPTY_ANSWERS, ...content } : content),
    AnswersSchema,
  );
  return readJson(file, 'answers', schema);
}

/** Reads a JSON file that fits the schema; throws `InputError`, in which `what` names what it should have been. */
export async function readJson<Content>(
  file: string,
  what: string,
  schema: z.ZodType<Content>,
): Promise<Content> {
  const text = await readTextFile(file);
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError(`${file} cannot be read as ${what}:\n  the file is not JSON: ${reason}`);
  }
  const parsed = schema.safeParse(content);
  if (!parsed.success)
    throw new InputError(`${file} cannot be read as ${what}:\n${problemsOf(parsed.error)}`);
  return parsed.data;
}

/** What was piped in, as text; throws `InputError` where it is no text or too long. */
export async function readNotes({ input }: CommandIo): Promise<string> {
  if (!input) throw new UsageError('Notes are read from standard input: add < notes.txt.');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let bytes = 0;
  try {
    for await (const chunk of input) {
      bytes += chunk.length;
      if (bytes > MAX_BYTES) throw new InputError('standard input: it is larger than 5 MB');
      text += decoder.decode(chunk, { stream: true });
    }
    return text + decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) throw new InputError('standard input: it is not UTF-8 text');
    throw error;
  }
}

function isRecord(content: unknown): content is Record<string, unknown> {
  return typeof content === 'object' && content !== null && !Array.isArray(content);
}

function problemsOf(error: z.ZodError): string {
  return error.issues
    .map(({ path, message }) => `  ${path.length > 0 ? `${path.join('.')}: ` : ''}${message}`)
    .join('\n');
}

async function readTextFile(file: string): Promise<string> {
  try {
    const handle = await open(file, 'r');
    try {
      const stats = await handle.stat();
      if (stats.isDirectory()) throw new InputError(`${file}: ${READ_FAILURES['EISDIR']}`);
      if (stats.size > MAX_BYTES) throw new InputError(`${file}: it is larger than 5 MB`);
      return await handle.readFile('utf8');
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const reason = READ_FAILURES[code] ?? (error instanceof Error ? error.message : String(error));
    throw new InputError(`${file}: ${reason}`);
  }
}
