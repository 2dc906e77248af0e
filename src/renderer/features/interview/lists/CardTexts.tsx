import { TextArea } from '../../../ui/TextArea';
import { changeCard, type CardOf, type ListName, type NewCard } from '../answers-edit';

/** The fields of a list's cards that are plain text. */
type TextFieldOf<List extends ListName> = {
  [Field in keyof NewCard<List>]: NewCard<List>[Field] extends string ? Field : never;
}[keyof NewCard<List>] &
  string;

export interface CardText<List extends ListName> {
  readonly field: TextFieldOf<List>;
  readonly label: string;
  readonly placeholder: string;
  readonly isMono?: boolean;
}

interface CardTextsProps<List extends ListName> {
  list: List;
  card: CardOf<List>;
  texts: readonly CardText<List>[];
  rows: number;
  maxLength: number;
}

/** Labelled texts of a card, each committed by itself. */
export function CardTexts<List extends ListName>({
  list,
  card,
  texts,
  ...size
}: CardTextsProps<List>) {
  return texts.map(({ field, ...words }) => (
    <TextArea
      key={field}
      {...words}
      {...size}
      value={(card as NewCard<List>)[field] as string}
      onCommit={(text) => changeCard(list, card.id, { [field]: text } as Partial<NewCard<List>>)}
    />
  ));
}
