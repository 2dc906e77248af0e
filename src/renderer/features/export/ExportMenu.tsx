import { Braces, Download, FileImage, Shapes, type LucideIcon } from 'lucide-react';
import { useMemo, useRef } from 'react';
import type { Design } from '#shared/design/schema';
import type { ProblemId } from '#shared/problems/ids';
import type { AppCommand } from '../../commands/app-command';
import { useAppCommands } from '../../commands/command-registry';
import { Button } from '../../ui/Button';
import { Menu } from '../../ui/Menu';
import { exportDesign, type ExportFormat } from './export-design';
import { EXPORT_KEYS } from './export-keys';

const FORMATS: readonly { format: ExportFormat; label: string; icon: LucideIcon }[] = [
  { format: 'png', label: 'PNG picture', icon: FileImage },
  { format: 'svg', label: 'SVG picture', icon: Shapes },
  { format: 'json', label: 'JSON', icon: Braces },
];

/** The design as a file, in the formats that need nothing but this app to open again. */
export function ExportMenu({ design, problem }: { design: Design; problem: ProblemId }) {
  const trigger = useRef<HTMLButtonElement>(null);
  const isEmpty = Object.keys(design.components).length === 0;
  const commands = useMemo(
    (): AppCommand[] => [
      {
        ...EXPORT,
        ...EXPORT_KEYS,
        id: 'export.menu',
        keys: 'also-in-text',
        isEnabled: () => !isEmpty,
        run: () => openMenu(trigger.current),
      },
      ...FORMATS.map(({ format, label }): AppCommand => ({
        ...EXPORT,
        id: `export.${format}`,
        label: `Export as ${label}`,
        isEnabled: () => !isEmpty,
        run: () => void exportDesign(design, problem, format),
      })),
    ],
    [design, problem, isEmpty],
  );
  useAppCommands(commands);
  return (
    <Menu
      align="end"
      trigger={
        <Button
          ref={trigger}
          size="small"
          variant="ghost"
          icon={<Download />}
          shortcut={EXPORT_KEYS.shortcuts[0]}
          disabled={isEmpty}
        >
          Export
        </Button>
      }
      items={FORMATS.map(({ format, label, icon: Icon }) => ({
        id: format,
        label,
        icon: <Icon />,
        onSelect: () => void exportDesign(design, problem, format),
      }))}
    />
  );
}

const EXPORT = {
  scope: 'room',
  group: 'Export',
  shortcuts: [],
  keywords: ['save', 'file', 'download'],
  keys: 'own',
} as const;

/** The menu opens on pressing its button with the keyboard, so the shortcut does just that. */
function openMenu(button: HTMLButtonElement | null): void {
  button?.focus();
  button?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
}
