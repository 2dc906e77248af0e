/** The whole diagram is one stop of Tab; the rest is walked to. */
export function domAttributes(what: string, isTabStop: boolean) {
  return { tabIndex: isTabStop ? 0 : -1, 'aria-roledescription': what };
}
