import type { MenuItemConstructorOptions } from 'electron';

/** The application menu; on Windows and Linux it is hidden until Alt is pressed, its shortcuts hold all the same. */
export function menuTemplate(options: {
  readonly isMac: boolean;
  readonly isDevelopment: boolean;
  readonly revealDataFolder: () => void;
}): MenuItemConstructorOptions[] {
  const view: MenuItemConstructorOptions[] = [
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { type: 'separator' },
    { role: 'togglefullscreen' },
  ];
  const development: MenuItemConstructorOptions[] = [
    { type: 'separator' },
    { role: 'reload' },
    { role: 'toggleDevTools' },
  ];
  return [
    ...(options.isMac ? [{ role: 'appMenu' as const }] : [fileMenu()]),
    { role: 'editMenu' },
    { label: 'View', submenu: options.isDevelopment ? [...view, ...development] : view },
    { role: 'windowMenu' },
    {
      role: 'help',
      submenu: [{ label: 'Show data folder', click: options.revealDataFolder }],
    },
  ];
}

function fileMenu(): MenuItemConstructorOptions {
  return { label: 'File', submenu: [{ role: 'quit' }] };
}
