import type { ComponentProps } from 'react';
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels';
import { DesignBoard } from '../design/DesignBoard';
import styles from './DeepDiveView.module.css';
import { DeepDiveWorkspace } from './DeepDiveWorkspace';

/** The content of a panel scrolls by itself; the panel would add a second scroll bar. */
const CLIPPED = { overflow: 'hidden' } as const;

/** The questions, with the design above them when it is asked for. */
export function DeepDiveView(props: ComponentProps<typeof DeepDiveWorkspace>) {
  const layout = useDefaultLayout({ id: 'interview-deep-dive', storage: localStorage });
  if (!props.isDesignShown) return <DeepDiveWorkspace {...props} />;
  return (
    <Group
      orientation="vertical"
      className={styles.split}
      {...(layout.defaultLayout && { defaultLayout: layout.defaultLayout })}
      onLayoutChanged={layout.onLayoutChanged}
    >
      <Panel id="design" className={styles.part} style={CLIPPED} defaultSize="50%" minSize={160}>
        <DesignBoard />
      </Panel>
      <Separator className={styles.separator} aria-label="Resize the design" />
      <Panel id="questions" className={styles.part} style={CLIPPED} minSize={160}>
        <DeepDiveWorkspace {...props} />
      </Panel>
    </Group>
  );
}
