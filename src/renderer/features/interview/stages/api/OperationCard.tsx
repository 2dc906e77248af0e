import {
  HTTP_METHODS,
  LONG_TEXT_LENGTH,
  SHORT_TEXT_LENGTH,
  type Operation,
} from '#shared/interview/answers';
import { changeCard } from '../../answers-edit';
import { Card } from '../../lists/Card';
import { CardTexts } from '../../lists/CardTexts';
import { InlineText } from '../../lists/InlineText';
import { PlainSelect } from '../../lists/PlainSelect';
import styles from './OperationCard.module.css';

const METHOD_OPTIONS = HTTP_METHODS.map((value) => ({ value, label: value }));

const TEXTS = [
  { field: 'request', label: 'Request', placeholder: 'body, query, headers', isMono: true },
  { field: 'response', label: 'Response', placeholder: 'status and body', isMono: true },
  { field: 'errors', label: 'Errors', placeholder: 'status and when it happens', isMono: true },
  { field: 'notes', label: 'Notes', placeholder: 'auth, paging, idempotency' },
] as const;

export function OperationCard({ operation }: { operation: Operation }) {
  return (
    <Card
      list="operations"
      id={operation.id}
      label={`${operation.method} ${operation.path}`}
      lead={
        <PlainSelect
          label="Method"
          isMono
          value={operation.method}
          options={METHOD_OPTIONS}
          onChange={(method) => changeCard('operations', operation.id, { method })}
        />
      }
      title={
        <InlineText
          label="Path"
          maxLength={SHORT_TEXT_LENGTH}
          isMono
          isStrong
          placeholder="/v1/…"
          value={operation.path}
          onCommit={(path) => changeCard('operations', operation.id, { path })}
        />
      }
    >
      <div className={styles.parts}>
        <CardTexts
          list="operations"
          card={operation}
          texts={TEXTS}
          rows={2}
          maxLength={LONG_TEXT_LENGTH}
        />
      </div>
    </Card>
  );
}
