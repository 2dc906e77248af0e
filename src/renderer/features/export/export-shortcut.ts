export const EXPORT_SHORTCUT = 'Mod+E';
