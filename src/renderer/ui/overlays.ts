const OVERLAYS = '[role="dialog"], [role="alertdialog"], [role="menu"]';

/** Whether a dialog or a menu is open, which then has the keyboard to itself. */
export function isOverlayOpen(): boolean {
  // They stand beside the app in the page; looking through the app itself would cost more than most keys do.
  return [...document.body.children]
    .filter(({ id }) => id !== 'root')
    .flatMap((child) => [child, ...child.querySelectorAll(OVERLAYS)])
    .some((element) => element.matches(OVERLAYS) && element.matches('[data-state="open"]'));
}
