import { Trash2 } from 'lucide-react';
import { IconButton } from '../../../ui/IconButton';
import { CARD_NOUNS, removeCard, type ListName } from '../answers-edit';
import styles from './RemoveCardButton.module.css';

interface RemoveCardButtonProps {
  list: ListName;
  id: string;
  /** Seen only while its row is pointed at or has the focus. */
  isQuiet?: boolean;
}

export function RemoveCardButton({ list, id, isQuiet = false }: RemoveCardButtonProps) {
  return (
    <IconButton
      label={`Delete ${CARD_NOUNS[list]}`}
      icon={<Trash2 />}
      className={isQuiet ? styles.quiet : undefined}
      onClick={() => removeCard(list, id)}
    />
  );
}
