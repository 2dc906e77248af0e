/** What a component, boundary or connection is drawn as; null while it is not in the page. */
export function drawnElement(
  root: HTMLElement | null,
  id: string,
): HTMLElement | SVGElement | null {
  const place = `:is(.react-flow__node, .react-flow__edge)[data-id="${CSS.escape(id)}"]`;
  return root?.querySelector<HTMLElement | SVGElement>(place) ?? null;
}
