import type { Design } from '#shared/design/schema';
import type { ProblemId } from '#shared/problems/ids';

/** The design as the address of a picture, drawn by the writer that exports use. */
export async function designPicture(
  design: Design,
  problem: ProblemId,
  theme: 'light' | 'dark',
): Promise<string> {
  const { writeSvg } = await import('#shared/exchange/svg/write');
  const svg = writeSvg(design, {
    problem,
    title: '',
    theme,
    hasBackground: false,
    isReopenable: false,
  });
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}
