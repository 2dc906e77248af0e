let isOpen = false;

/** Keeps whether the outline is open from one canvas to the next, as long as the app runs. */
export function rememberOutline(isOpenNow: boolean): void {
  isOpen = isOpenNow;
}

export function wasOutlineOpen(): boolean {
  return isOpen;
}
