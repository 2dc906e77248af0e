import { CardGrid } from './CardGrid';

const TEXTS = [
  { field: 'choice', label: 'Choice', placeholder: 'Key-value store' },
  { field: 'alternative', label: 'Alternative', placeholder: 'Sharded SQL' },
  { field: 'because', label: 'Because', placeholder: 'one lookup by key, no joins' },
  { field: 'price', label: 'Price', placeholder: 'no ad-hoc queries' },
] as const;

export function DecisionList() {
  return (
    <CardGrid
      list="decisions"
      texts={TEXTS}
      addPlaceholder="What did you choose?"
      toCard={(choice) => ({ choice, alternative: '', because: '', price: '' })}
    />
  );
}
