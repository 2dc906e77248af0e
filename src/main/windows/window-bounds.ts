import * as z from 'zod';

export const MIN_WIDTH = 1024;
export const MIN_HEIGHT = 700;
const DEFAULT_WIDTH = 1440;
const DEFAULT_HEIGHT = 900;
/** How much of the window's top must be on a display, so that it can be grabbed. */
const MIN_VISIBLE = 64;

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const WindowBoundsSchema = z.strictObject({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  isMaximized: z.boolean(),
});
export type WindowBounds = z.infer<typeof WindowBoundsSchema>;

/**
 * Where to put the window: where it stood, if it can still be seen there, else in the middle of the first display.
 * @param workAreas of the displays, the first display first
 */
export function fitBounds(
  remembered: WindowBounds | null,
  workAreas: readonly Rectangle[],
): WindowBounds {
  const home = remembered && workAreas.find((area) => canBeGrabbed(remembered, area));
  if (remembered && home) return { ...remembered, ...sized(remembered, home) };
  const [first] = workAreas;
  const size = sized(
    { width: DEFAULT_WIDTH, height: DEFAULT_HEIGHT },
    first ?? { width: DEFAULT_WIDTH, height: DEFAULT_HEIGHT },
  );
  return {
    ...size,
    x: first ? first.x + Math.max(0, Math.round((first.width - size.width) / 2)) : 0,
    y: first ? first.y + Math.max(0, Math.round((first.height - size.height) / 2)) : 0,
    isMaximized: remembered?.isMaximized ?? false,
  };
}

type Size = Pick<Rectangle, 'width' | 'height'>;

function sized(wanted: Size, area: Size): { width: number; height: number } {
  return {
    width: Math.max(MIN_WIDTH, Math.min(wanted.width, area.width)),
    height: Math.max(MIN_HEIGHT, Math.min(wanted.height, area.height)),
  };
}

function canBeGrabbed(bounds: Rectangle, area: Rectangle): boolean {
  const visibleWidth =
    Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x);
  const isTopInside = bounds.y >= area.y && bounds.y + MIN_VISIBLE <= area.y + area.height;
  return visibleWidth >= MIN_VISIBLE && isTopInside;
}
