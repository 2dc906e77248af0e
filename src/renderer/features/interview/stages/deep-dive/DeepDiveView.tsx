import type { ComponentProps } from 'react';
import { SplitHandle, SplitPanel, SplitPanels } from '../../../../ui/SplitPanels';
import { DesignBoard } from '../design/DesignBoard';
import { DeepDiveWorkspace } from './DeepDiveWorkspace';

/** The questions, with the design above them when it is asked for. */
export function DeepDiveView(props: ComponentProps<typeof DeepDiveWorkspace>) {
  if (!props.isDesignShown) return <DeepDiveWorkspace {...props} />;
  return (
    <SplitPanels id="interview-deep-dive" orientation="vertical">
      <SplitPanel id="design" defaultSize="50%" minSize={160}>
        <DesignBoard />
      </SplitPanel>
      <SplitHandle label="Resize the design" />
      <SplitPanel id="questions" minSize={160}>
        <DeepDiveWorkspace {...props} />
      </SplitPanel>
    </SplitPanels>
  );
}
