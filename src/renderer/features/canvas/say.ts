import { toast } from '../../ui/toast';
import type { CanvasEditor } from './commands/command';

/** Says something to everybody: on screen and to screen readers. */
export function say({ announce }: Pick<CanvasEditor, 'announce'>, message: string): void {
  toast.info(message);
  announce(message);
}
