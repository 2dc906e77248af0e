import { assertNever } from '#shared/lib/assert-never';
import { useCanvasView } from '../canvas-context';
import { AddPicker } from './AddPicker';
import { ConnectPicker } from './ConnectPicker';
import { FindPicker } from './FindPicker';
import { ReconnectPicker } from './ReconnectPicker';

/** The searchable list that is open over the canvas, if any. */
export function CanvasPicker() {
  const picker = useCanvasView('picker');
  if (picker === null) return null;
  switch (picker.kind) {
    case 'connect':
      return <ConnectPicker from={picker.from} />;
    case 'add':
      return <AddPicker at={picker.at} connectFrom={picker.connectFrom} />;
    case 'reconnect':
      return <ReconnectPicker connection={picker.connection} end={picker.end} />;
    case 'find':
      return <FindPicker />;
    default:
      return assertNever(picker);
  }
}
