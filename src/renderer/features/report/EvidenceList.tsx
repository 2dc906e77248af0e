import { Check, Minus } from 'lucide-react';
import type { Evidence } from '#shared/scoring/report';
import { EmptyState } from '../../ui/EmptyState';
import styles from './EvidenceList.module.css';
import { highlightOnAttention, type Highlight } from './highlight';

interface EvidenceListProps {
  readonly evidence: readonly Evidence[];
  readonly onHighlight: (highlight: Highlight) => void;
}

export function EvidenceList({ evidence, onHighlight }: EvidenceListProps) {
  if (evidence.length === 0) return <EmptyState title="Nothing was looked at for this grade." />;
  return (
    <ul className={styles.list}>
      {evidence.map((item, index) => (
        <li key={index} {...highlightOnAttention(item, onHighlight)}>
          {item.isFound ? (
            <Check className={styles.found} aria-label="Found" role="img" />
          ) : (
            <Minus className={styles.missing} aria-label="Not found" role="img" />
          )}
          <span>{item.text}</span>
        </li>
      ))}
    </ul>
  );
}
