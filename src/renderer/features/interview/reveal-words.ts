import type { BottleneckReveal } from '#shared/interview/bottleneck-reveal';
import { cutText } from '#shared/lib/cut-text';
import { bottleneckText, breakingText, NO_BREAKING_POINT } from '#shared/load/bottleneck-words';
import { share } from '#shared/load/units';

/** What the model says, in sentences. */
export function revealText({ bottleneck, breaksAt }: BottleneckReveal): string {
  const { name, resource, utilisation } = bottleneck;
  const busiest = bottleneckText(name, { resource, utilisation: share(utilisation) });
  const breaks = breaksAt ? breakingText(breaksAt.name, breaksAt) : NO_BREAKING_POINT;
  return `${busiest} ${breaks}`;
}

const QUOTED_LENGTH = 160;

/** The interviewer puts both side by side, and leaves the judgement to the candidate. */
export function revealRemark(claim: string, reveal: BottleneckReveal): string {
  const words = claim.replaceAll(/\s+/g, ' ').trim();
  const quoted = cutText(words, QUOTED_LENGTH);
  const end = quoted.length < words.length ? '…' : '';
  return `You said: “${quoted}${end}” The model says: ${revealText(reveal)}`;
}
