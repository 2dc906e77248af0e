import { BookOpen } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { RULES } from '#shared/scoring/catalog';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import styles from './FindingActions.module.css';

const RuleText = lazy(async () => ({
  default: (await import('../library/RuleText')).RuleText,
}));

/** Opens what the library says of the idea behind a finding, without leaving the report. */
export function ConceptLink({ ruleId }: { ruleId: string }) {
  const [isOpen, setIsOpen] = useState(false);
  const rule = RULES.find(({ id }) => id === ruleId);
  if (!rule) return null;
  return (
    <>
      <Button
        size="small"
        variant="ghost"
        icon={<BookOpen />}
        className={styles.action}
        onClick={() => setIsOpen(true)}
      >
        {rule.concept}
      </Button>
      <Dialog isOpen={isOpen} onClose={() => setIsOpen(false)} title={rule.concept} size="wide">
        <Suspense fallback={null}>
          <RuleText rule={rule} />
        </Suspense>
      </Dialog>
    </>
  );
}
