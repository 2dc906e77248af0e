import { clsx } from 'clsx';
import { OctagonAlert, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { formatMilliseconds, formatMoney, formatPercent } from '#shared/load/format';
import { breakingLoad, breakingReason, RESOURCE_WORDS } from '#shared/load/bottleneck-words';
import type {
  Bottleneck,
  BreakingPoint,
  FigureRef,
  FlowLoad,
  LoadResult,
} from '#shared/load/results';
import { nameOf, useDock } from './dock-context';
import { FigureInWords } from '../Figure';
import { flowInSight } from '../flows/flow-in-sight';
import { useLiveLoad } from '../live-load';
import styles from './LoadSummary.module.css';
import { SuppositionSummary } from './SuppositionSummary';

/** Errors below this part of a flow's requests are everyday. */
const WORTH_A_WORD = 0.001;

interface LoadSummaryProps {
  result: LoadResult;
  /** The panels below say what is supposed. */
  isOpen: boolean;
}

/** What matters most, in one line: what gives way first and when, what is lost, how long it takes, what it costs. */
export function LoadSummary({ result, isOpen }: LoadSummaryProps) {
  const selected = useLiveLoad((load) => load.selectedFlow);
  const flow = flowInSight(result, selected);
  const { bottleneck, breaksAt, costPerMonth } = result;
  return (
    <ul className={styles.summary} aria-label="Load at a glance">
      {!isOpen && <SuppositionSummary />}
      {bottleneck && <BottleneckItem bottleneck={bottleneck} result={result} />}
      {breaksAt && <BreakingItem breaksAt={breaksAt} />}
      <ErrorsItem flows={result.flows} />
      {flow && <LatencyItem flow={flow} />}
      <Item of={{ of: 'design', figure: 'cost' }}>
        <Value>{formatMoney(costPerMonth.total)}</Value>
        <Word isLong>a month</Word>
      </Item>
    </ul>
  );
}

function BottleneckItem({
  bottleneck: { component, resource, utilisation },
  result,
}: {
  bottleneck: Bottleneck;
  result: LoadResult;
}) {
  const { design } = useDock();
  const status = result.components.find(({ id }) => id === component)?.status;
  return (
    <Item of={{ of: 'design', figure: 'bottleneck' }}>
      {status === 'saturated' && <OctagonAlert className={styles.bad} aria-hidden="true" />}
      {status === 'busy' && <TriangleAlert className={styles.warn} aria-hidden="true" />}
      <Word isLong>Bottleneck</Word>
      <span className={styles.name}>{nameOf(design, component)}</span>
      <Value>{formatPercent(utilisation)}</Value>
      <Word isLong>of {RESOURCE_WORDS[resource]}</Word>
    </Item>
  );
}

function BreakingItem({ breaksAt }: { breaksAt: BreakingPoint }) {
  const { design } = useDock();
  const isBroken = breaksAt.scale < 1;
  return (
    <Item of={{ of: 'design', figure: 'breaksAt' }}>
      <Word>{isBroken ? 'Breaks at' : 'Holds up to'}</Word>
      <Value isBad={isBroken}>{breakingLoad(breaksAt)}</Value>
      <Word isLong>then {breakingReason(nameOf(design, breaksAt.component), breaksAt)}</Word>
    </Item>
  );
}

/** The flow that loses the largest part of its requests, when that is a part worth a word. */
function ErrorsItem({ flows }: { flows: readonly FlowLoad[] }) {
  const worst = flows.toSorted((one, other) => other.errorRate - one.errorRate)[0];
  if (!worst || worst.errorRate < WORTH_A_WORD) return null;
  return (
    <Item of={{ of: 'flow', id: worst.id, figure: 'errorRate' }}>
      <Word>{worst.title} errors</Word>
      <Value isBad>{formatPercent(worst.errorRate)}</Value>
    </Item>
  );
}

function LatencyItem({ flow: { id, title, p99Ms } }: { flow: FlowLoad }) {
  return (
    <Item of={{ of: 'flow', id, figure: 'p99' }}>
      <Word>{title} p99</Word>
      <Value>{p99Ms === null ? '–' : formatMilliseconds(p99Ms)}</Value>
    </Item>
  );
}

function Item({ of, children }: { of: FigureRef; children: ReactNode }) {
  return (
    <li>
      <FigureInWords of={of}>{children}</FigureInWords>
    </li>
  );
}

function Value({ isBad, children }: { isBad?: boolean; children: ReactNode }) {
  return <span className={clsx(styles.value, isBad && styles.bad)}>{children}</span>;
}

/** `isLong`: out of sight where there is little room. */
function Word({ isLong, children }: { isLong?: boolean; children: ReactNode }) {
  return <span className={clsx(styles.word, isLong && styles.long)}>{children}</span>;
}
