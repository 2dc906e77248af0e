/** The sentences and lines of a text, without what is blank. */
export function sentencesIn(text: string): string[] {
  return text
    .split(/(?<=[.!?;])\s+|\n/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
