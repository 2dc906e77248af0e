import type { ComponentProps, ReactNode } from 'react';
import { addCards, moveCard, type CardOf, type ListName, type NewCard } from '../answers-edit';
import { QuickAdd } from './QuickAdd';
import { SortableList } from './SortableList';
import { useCards } from './use-cards';

interface CardListProps<List extends ListName> {
  list: List;
  /** Names the list for assistive technology. */
  label: string;
  /** The cards that are shown, where it is not all of the list. */
  isShown?: (card: CardOf<List>) => boolean;
  renderItem: (card: CardOf<List>) => ReactNode;
  /** The line under the list. */
  quickAdd: Omit<ComponentProps<typeof QuickAdd>, 'onAdd'>;
  /** What a row typed into that line becomes. */
  toCard: (row: string) => NewCard<List>;
}

/** A list of the answers in the person's own order, with a line to add the next card. */
export function CardList<List extends ListName>({
  list,
  label,
  isShown = () => true,
  renderItem,
  quickAdd,
  toCard,
}: CardListProps<List>) {
  const cards = useCards(list).filter(isShown);
  const ids = new Set(cards.map(({ id }) => id));
  return (
    <>
      <SortableList
        label={label}
        items={cards}
        onMove={(id, beforeId) => moveCard(list, id, beforeId, (card) => ids.has(card.id))}
        renderItem={renderItem}
      />
      <QuickAdd {...quickAdd} onAdd={(rows) => addCards(list, rows.map(toCard))} />
    </>
  );
}
