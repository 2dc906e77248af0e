import { framesOf } from './frames.mjs';

const INPUTS = 60;
const RADIUS_PX = 60;
const CONTROL = 2;
const VIEWPORT = '.react-flow__viewport';

const steps = (input) => Array.from({ length: INPUTS }, (_, step) => input(step / INPUTS));

async function middleOf(page, selector) {
  const box = await page.locator(selector).boundingBox();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Drags the component round in a circle, back to where it was. */
export async function dragOne(page, id) {
  const dragged = `.react-flow__node[data-id="${id}"]`;
  const { x, y } = await middleOf(page, dragged);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 8, y);
  const measured = await framesOf(
    page,
    dragged,
    steps((turn) => ({
      type: 'mouseMoved',
      button: 'left',
      buttons: 1,
      x: x + RADIUS_PX * Math.sin(turn * 2 * Math.PI),
      y: y + RADIUS_PX * (1 - Math.cos(turn * 2 * Math.PI)),
    })),
  );
  await page.mouse.move(x, y);
  await page.mouse.up();
  return measured;
}

/** Pans with the wheel, there and back. */
export function pan(page) {
  return turnWheel(page, (isThere) => ({ deltaX: isThere ? 8 : -8, deltaY: 0, modifiers: 0 }));
}

/** Zooms with the wheel and Control, in and out again. */
export function zoom(page) {
  return turnWheel(page, (isIn) => ({ deltaX: 0, deltaY: isIn ? -8 : 8, modifiers: CONTROL }));
}

/** Turns the wheel over the middle of the board; `turnOf` says how, for the first and for the second half. */
async function turnWheel(page, turnOf) {
  const place = await middleOf(page, '.react-flow');
  await page.mouse.move(place.x, place.y);
  return framesOf(
    page,
    VIEWPORT,
    steps((share) => ({ type: 'mouseWheel', ...place, ...turnOf(share < 0.5) })),
  );
}
