import type { ReactNode } from 'react';
import { InspectorHead, SeveralHead } from './InspectorHead';
import { KindRow } from './KindRow';
import { NameRow } from './NameRow';

interface KindLook<Kind extends string> {
  readonly kind: Kind;
  readonly label: string;
  readonly description: string;
}

interface ItemHeadProps<Kind extends string> {
  readonly icon: ReactNode;
  /** What it is called, or how many there are. */
  readonly title: string;
  /** Of all that is selected; null: it is of several kinds. */
  readonly spec: KindLook<Kind> | null;
  readonly kinds: readonly KindLook<Kind>[];
  /** Said where there are several kinds. */
  readonly severalNote?: string;
  /** The name of the only one that is selected, and what it is called without one; null: there are several. */
  readonly name: { readonly given: string; readonly placeholder: string } | null;
  readonly isReadOnly: boolean;
  readonly onRename: (name: string) => void;
  readonly onChangeKind: (kind: Kind) => void;
}

/** What the selected components or boundaries are, with their name and their kind to edit. */
export function ItemHead<Kind extends string>({
  icon,
  title,
  spec,
  kinds,
  severalNote,
  name,
  isReadOnly,
  onRename,
  onChangeKind,
}: ItemHeadProps<Kind>) {
  return (
    <>
      {spec ? (
        <InspectorHead icon={icon} title={title} kind={spec.label} description={spec.description} />
      ) : (
        <SeveralHead words={title} note={severalNote} />
      )}
      {name && (
        <NameRow
          name={name.given}
          placeholder={name.placeholder}
          isReadOnly={isReadOnly}
          onRename={onRename}
        />
      )}
      <KindRow
        kinds={kinds}
        kind={spec?.kind ?? null}
        isReadOnly={isReadOnly}
        onChange={onChangeKind}
      />
    </>
  );
}
