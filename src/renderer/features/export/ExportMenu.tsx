import { Braces, Download, FileImage, Shapes } from 'lucide-react';
import { useRef } from 'react';
import { Button } from '../../ui/Button';
import { Menu } from '../../ui/Menu';
import { useShortcut } from '../../ui/use-shortcut';
import type { Design } from '#shared/design/schema';
import type { ProblemId } from '#shared/problems/ids';
import { exportDesign, type ExportFormat } from './export-design';

/** The design as a file, in the formats that need nothing but this app to open again. */
export function ExportMenu({ design, problem }: { design: Design; problem: ProblemId }) {
  const trigger = useRef<HTMLButtonElement>(null);
  const isEmpty = Object.keys(design.components).length === 0;
  const save = (format: ExportFormat) => void exportDesign(design, problem, format);
  useShortcut('Mod+E', () => openMenu(trigger.current), { isAllowedInText: true });
  return (
    <Menu
      align="end"
      trigger={
        <Button
          ref={trigger}
          size="small"
          variant="ghost"
          icon={<Download />}
          shortcut="Mod+E"
          disabled={isEmpty}
        >
          Export
        </Button>
      }
      items={[
        {
          id: 'png',
          label: 'PNG picture',
          icon: <FileImage />,
          onSelect: () => save('png'),
        },
        {
          id: 'svg',
          label: 'SVG picture',
          icon: <Shapes />,
          onSelect: () => save('svg'),
        },
        { id: 'json', label: 'JSON', icon: <Braces />, onSelect: () => save('json') },
      ]}
    />
  );
}

/** The menu opens on pressing its button with the keyboard, so the shortcut does just that. */
function openMenu(button: HTMLButtonElement | null): void {
  button?.focus();
  button?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
}
