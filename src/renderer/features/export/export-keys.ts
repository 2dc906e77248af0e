/** What opens the menu of formats, as the palette and the shortcut sheet name it. */
export const EXPORT_KEYS = { label: 'Export the design...', shortcuts: ['Mod+E'] } as const;
