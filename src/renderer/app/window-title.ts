const PRODUCT_NAME = 'Whiteboard Coach';

/** Titles the window after what it shows; null: the app alone. */
export function nameWindow(shown: string | null): void {
  document.title = shown === null ? PRODUCT_NAME : `${shown} - ${PRODUCT_NAME}`;
}
