import interUrl from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';

/** Pictures larger than this in either direction are drawn at a smaller scale: browsers refuse larger canvases. */
const MAX_SIDE_PX = 16_000;

/**
 * The PNG of an SVG, in the bytes that the browser draws. An image cannot use the page's fonts, so the font travels
 * inside the SVG while it is drawn.
 */
export async function rasterise(svg: string, scale: number): Promise<Uint8Array> {
  const picture = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  const width = Number.parseFloat(picture.getAttribute('width') ?? '');
  const height = Number.parseFloat(picture.getAttribute('height') ?? '');
  if (!(width > 0 && height > 0)) throw new Error('The picture has no size.');
  const fittingScale = Math.min(scale, MAX_SIDE_PX / Math.max(width, height));

  const style = picture.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'style');
  style.textContent = `@font-face{font-family:'Inter Variable';font-weight:100 900;src:url(${await fontAddress()}) format('woff2')}`;
  picture.prepend(style);
  picture.setAttribute('width', String(width * fittingScale));
  picture.setAttribute('height', String(height * fittingScale));

  const source = URL.createObjectURL(
    new Blob([new XMLSerializer().serializeToString(picture)], { type: 'image/svg+xml' }),
  );
  try {
    const image = new Image();
    image.src = source;
    await image.decode();
    return await drawn(image);
  } finally {
    URL.revokeObjectURL(source);
  }
}

async function drawn(image: HTMLImageElement): Promise<Uint8Array> {
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The picture could not be drawn.');
  context.drawImage(image, 0, 0);
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return new Uint8Array(await blob.arrayBuffer());
}

let font: Promise<string> | null = null;

/** The bundled Inter as a data address. */
function fontAddress(): Promise<string> {
  font ??= fetch(interUrl)
    .then((response) => response.arrayBuffer())
    .then((bytes) => `data:font/woff2;base64,${toBase64(new Uint8Array(bytes))}`);
  return font;
}

/** In slices, because a call takes only so many arguments. */
export function toBase64(bytes: Uint8Array): string {
  const SLICE = 0x8000;
  let text = '';
  for (let at = 0; at < bytes.length; at += SLICE)
    text += String.fromCharCode(...bytes.subarray(at, at + SLICE));
  return btoa(text);
}
