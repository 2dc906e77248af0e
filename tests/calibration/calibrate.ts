import { invarianceLines, loopLines } from './invariances';
import { Packs } from './judged';
import type { Line } from './line';
import { mutantLines } from './mutants/lines';
import { referenceLines } from './references';
import { needLines, unneededLines } from './restraint';
import { foreignLines, templateLines } from './strangers';

/** Everything that the judge must get right, measured over all packs. */
export async function calibrate(): Promise<Line[]> {
  const packs = await Packs.load();
  return [
    ...referenceLines(packs),
    ...foreignLines(packs),
    ...templateLines(packs),
    ...needLines(packs),
    ...unneededLines(packs),
    ...mutantLines(packs),
    ...invarianceLines(packs),
    ...loopLines(packs),
  ];
}

/** For people: a table by group, and under a line that falls short what to look at. */
export function tableOf(lines: readonly Line[]): string {
  const width = Math.max(...lines.map(({ subject }) => subject.length));
  let group = '';
  return lines
    .map((line) => {
      const heading = line.group === group ? '' : `\n${line.group} (wanted: ${line.wanted})\n`;
      group = line.group;
      const mark = line.isHeld ? '  ' : '! ';
      const remarks = line.isHeld ? [] : line.remarks.map((one) => `      ${one}\n`);
      return `${heading}${mark}${line.subject.padEnd(width)}  ${line.measured}\n${remarks.join('')}`;
    })
    .join('');
}
