import { CardGrid } from './CardGrid';

const TEXTS = [
  { field: 'what', label: 'Risk', placeholder: 'A region is lost' },
  { field: 'acceptedBecause', label: 'Accepted because', placeholder: 'the target is 99.9 %' },
  { field: 'revisitWhen', label: 'Revisit when', placeholder: 'we sign a customer in Europe' },
] as const;

export function RiskList() {
  return (
    <CardGrid
      list="risks"
      texts={TEXTS}
      addPlaceholder="What could go wrong?"
      toCard={(what) => ({ what, acceptedBecause: '', revisitWhen: '' })}
    />
  );
}
